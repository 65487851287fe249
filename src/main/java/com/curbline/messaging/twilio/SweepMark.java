package com.curbline.messaging.twilio;

import com.curbline.messaging.plumbing.Times;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the texts that came in were fetched, on any node, before and after a start. */
@Repository
@TwilioOnly
class SweepMark {

    private static final String NAME = "twilio";

    private final JdbcClient jdbc;

    SweepMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> get() {
        return jdbc.sql("select swept_until from inbox_sweeps where name = ?").param(NAME).query((row, number) -> Times.read(row, "swept_until")).optional();
    }

    void set(Instant until) {
        if (moved(until) == 0) {
            try {
                jdbc.sql("insert into inbox_sweeps (name, swept_until) values (?, ?)").params(NAME, Times.column(until)).update();
            } catch (DuplicateKeyException anotherNodeWasFirst) {
                moved(until);
            }
        }
    }

    private int moved(Instant until) {
        return jdbc.sql("update inbox_sweeps set swept_until = ? where name = ?").params(Times.column(until), NAME).update();
    }
}
