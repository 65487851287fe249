package com.curbline.insight;

import com.curbline.kernel.Ids;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All facts; they are only ever added. */
@Repository
class Facts {

    private final NamedParameterJdbcTemplate batches;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Facts(NamedParameterJdbcTemplate batches, JdbcClient jdbc, JsonMapper json) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(List<Fact> facts) {
        if (!facts.isEmpty()) {
            batches.batchUpdate("""
                    insert into facts (fact_id, order_id, store_id, at, kind, by_party, details)
                    values (:id, :order, :store, :at, :kind, :by, :details)
                    """, facts.stream().map(this::row).toArray(SqlParameterSource[]::new));
        }
    }

    /** Everything that happened to an order, oldest first; what happened at the same moment in the order it was written. */
    List<Fact> ofOrder(OrderId order) {
        return jdbc.sql("select * from facts where order_id = ? order by at, sequence_number").param(order.value()).query((row, number) -> {
            Timestamp at = row.getTimestamp("at");
            return new Fact(order, new StoreId(row.getString("store_id")), at.toInstant(), row.getString("kind"), Party.valueOf(row.getString("by_party")),
                    json.readValue(row.getString("details"), new TypeReference<Map<String, Object>>() { }));
        }).list();
    }

    private MapSqlParameterSource row(Fact fact) {
        return new MapSqlParameterSource().addValue("id", Ids.next(fact.at().toEpochMilli())).addValue("order", fact.order().value())
                .addValue("store", fact.store().value()).addValue("at", fact.at().atOffset(ZoneOffset.UTC)).addValue("kind", fact.kind())
                .addValue("by", fact.by().name()).addValue("details", json.writeValueAsString(fact.details()));
    }
}
