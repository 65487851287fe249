package com.curbline.messaging.voice;

import com.curbline.messaging.plumbing.Times;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered to each turn of a call, so that the same request is answered the same way for ever. */
@Repository
class TurnRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    TurnRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> find(String sid, String turn) {
        return jdbc.sql("select answer from call_turns where call_sid = ? and turn = ?").params(sid, turn).query(String.class).optional();
    }

    String keep(String sid, String turn, String answer) {
        jdbc.sql("insert into call_turns (call_sid, turn, answer, at) values (?, ?, ?, ?)").params(sid, turn, answer, Times.column(clock.instant())).update();
        return answer;
    }
}
