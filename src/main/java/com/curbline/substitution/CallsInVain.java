package com.curbline.substitution;

import com.curbline.kernel.Ids;
import com.curbline.kernel.SubstitutionId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls about missing items that settled nothing. */
@Repository
public class CallsInVain {

    private final JdbcClient jdbc;
    private final Clock clock;

    CallsInVain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes one more, and tells which it is. */
    public int add(SubstitutionId item, String outcome, Instant again, String who) {
        jdbc.sql("insert into call_attempts (id, substitution_id, at, who, outcome, again_at) values (:id, :item, :at, :who, :outcome, :again)")
                .param("id", Ids.next(clock.millis())).param("item", item.value()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", who, Types.VARCHAR).param("outcome", outcome)
                .param("again", again == null ? null : again.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE).update();
        return count(item);
    }

    public int count(SubstitutionId item) {
        return jdbc.sql("select count(*) from call_attempts where substitution_id = ?").param(item.value()).query(Integer.class).single();
    }
}
