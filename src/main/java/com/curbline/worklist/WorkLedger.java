package com.curbline.worklist;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff spent their time on apart from an order's own steps, to the millisecond, such as calls that interrupted them. */
@Repository
public class WorkLedger {

    private final JdbcClient jdbc;

    WorkLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Time that somebody spent; {@code person} is null while nobody knows who. */
    public record Entry(String key, String kind, StoreId store, OrderId order, String person, Instant from, Instant to) {

        public Duration length() {
            return Duration.between(from, to);
        }
    }

    /** Writes the time down; the same key again corrects what stands there, but a name once known stays. */
    public void note(Entry entry) {
        if (entry.to().isBefore(entry.from())) {
            throw new IllegalArgumentException("Time cannot end before it began: " + entry.key());
        }
        if (change("update work_ledger set person = coalesce(person, :person), from_at = :from, to_at = :to, millis = :millis where entry_key = :key", entry) == 0) {
            change("""
                    insert into work_ledger (entry_key, kind, store_id, order_id, person, from_at, to_at, millis)
                    values (:key, :kind, :store, :order, :person, :from, :to, :millis)""", entry);
        }
    }

    private int change(String sql, Entry entry) {
        return jdbc.sql(sql).param("key", entry.key()).param("kind", entry.kind()).param("store", entry.store().value()).param("order", entry.order().value())
                .param("person", entry.person(), Types.VARCHAR).param("from", entry.from().atOffset(ZoneOffset.UTC)).param("to", entry.to().atOffset(ZoneOffset.UTC))
                .param("millis", entry.length().toMillis()).update();
    }

    /** What was written down about an order, oldest first. */
    public List<Entry> of(OrderId order) {
        return jdbc.sql("select * from work_ledger where order_id = ? order by from_at, entry_key").param(order.value()).query(WorkLedger::read).list();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(row.getString("entry_key"), row.getString("kind"), new StoreId(row.getString("store_id")), new OrderId(row.getString("order_id")),
                row.getString("person"), moment(row, "from_at"), moment(row, "to_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
