package com.curbline.messaging.voice;

import com.curbline.messaging.plumbing.Times;
import com.curbline.messaging.voice.Leg.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the legs of calls are kept. */
@Repository
class LegRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    LegRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Leg> find(String sid) {
        return jdbc.sql("select * from call_legs where call_sid = ?").param(sid).query(LegRows::read).optional();
    }

    List<Leg> of(Call call) {
        return jdbc.sql("select * from call_legs where call_id = ? order by initiated_at, call_sid").param(call.id()).query(LegRows::read).list();
    }

    /** The leg, made known where it was not; its call is locked by the command. */
    Leg meet(String sid, Call call, String parentSid, Role role, Instant at) {
        return find(sid).orElseGet(() -> {
            jdbc.sql("insert into call_legs (call_sid, call_id, parent_sid, role, status, initiated_at, told_at) values (?, ?, ?, ?, 'UNKNOWN', ?, ?)")
                    .params(sid, call.id(), parentSid == null || parentSid.isBlank() ? null : parentSid, role.name(), Times.column(at), Times.column(clock.instant())).update();
            return find(sid).orElseThrow();
        });
    }

    void update(Leg leg) {
        jdbc.sql("""
                update call_legs set status = :status, sequence_number = :sequence, initiated_at = :initiated, ringing_at = :ringing, answered_at = :answered,
                    taken_at = :taken, ended_at = :ended, duration_seconds = :seconds, told_at = :now where call_sid = :sid""")
                .param("status", leg.status().name()).param("sequence", leg.sequence(), Types.INTEGER).param("initiated", Times.column(leg.initiatedAt()))
                .param("ringing", Times.column(leg.ringingAt()), Types.TIMESTAMP_WITH_TIMEZONE).param("answered", Times.column(leg.answeredAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("taken", Times.column(leg.takenAt()), Types.TIMESTAMP_WITH_TIMEZONE).param("ended", Times.column(leg.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("seconds", leg.durationSeconds(), Types.INTEGER).param("now", Times.column(clock.instant())).param("sid", leg.sid()).update();
    }

    /** False where the very same was told before. */
    boolean isFirst(String sid, String status, String raw) {
        return jdbc.sql("""
                insert into call_statuses (sid, status, raw, received_at) select :sid, :status, :raw, :now
                where not exists (select 1 from call_statuses where sid = :sid and status = :status)""")
                .param("sid", sid).param("status", status).param("raw", raw.length() > 8000 ? raw.substring(0, 8000) : raw)
                .param("now", Times.column(clock.instant())).update() == 1;
    }

    /** Calls with a leg of which nothing was heard for so long, and that are young enough to be asked about. */
    List<String> callsInSilence(Duration patience, Duration interest) {
        var now = clock.instant();
        return jdbc.sql("""
                select c.id from calls c where c.state = 'LIVE' and c.call_sid is not null and c.created_at > :old
                and not exists (select 1 from call_legs l where l.call_id = c.id and l.told_at > :recent) and c.created_at <= :recent
                order by c.created_at limit 50""")
                .param("old", Times.column(now.minus(interest))).param("recent", Times.column(now.minus(patience))).query(String.class).list();
    }

    private static Leg read(ResultSet row, int number) throws SQLException {
        return new Leg(row.getString("call_sid"), row.getString("call_id"), row.getString("parent_sid"), Role.valueOf(row.getString("role")),
                LegStatus.valueOf(row.getString("status")), integer(row, "sequence_number"), Times.read(row, "initiated_at"), Times.read(row, "ringing_at"),
                Times.read(row, "answered_at"), Times.read(row, "taken_at"), Times.read(row, "ended_at"), integer(row, "duration_seconds"));
    }

    private static Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
