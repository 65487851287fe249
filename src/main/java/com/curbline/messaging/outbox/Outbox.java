package com.curbline.messaging.outbox;

import com.curbline.kernel.Ids;
import com.curbline.kernel.OrderId;
import com.curbline.messaging.plumbing.AfterCommit;
import com.curbline.messaging.plumbing.Times;
import com.curbline.messaging.wording.Gsm7;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes texts in the transaction that wants them sent; they leave after its commit. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutboxBell bell;

    Outbox(JdbcClient jdbc, Clock clock, OutboxBell bell) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.bell = bell;
    }

    /** The id of the new text, or empty where one with the same key was taken before. */
    public Optional<String> add(NewText text) {
        var now = clock.instant();
        var id = Ids.next(now.toEpochMilli());
        int added = jdbc.sql("""
                insert into outbox (id, question_id, kind, order_id, store_id, phone, our_number, body, language, segments, dedupe_key,
                                    created_at, not_after, state, attempts, looks, next_attempt_at)
                select :id, :question, :kind, :order, :store, :to, :from, :body, :language, :segments, :key, :now, :notAfter, 'NEW', 0, 0, :due
                where not exists (select 1 from outbox where dedupe_key = :key)""")
                .param("id", id).param("question", text.questionId(), java.sql.Types.VARCHAR).param("kind", text.kind().name())
                .param("order", text.order().value()).param("store", text.store().value())
                .param("to", text.to().e164()).param("from", text.from(), java.sql.Types.VARCHAR)
                .param("body", text.body()).param("language", text.language().tag()).param("segments", Gsm7.segments(text.body()))
                .param("key", text.dedupeKey()).param("now", Times.column(now)).param("notAfter", Times.column(text.notAfter()))
                .param("due", Times.column(text.notBefore())).update();
        AfterCommit.run(bell::ring);
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Changes a text that did not leave yet; false where it did. */
    public boolean rewrite(String id, String body, Instant notBefore, Instant notAfter) {
        int changed = jdbc.sql("""
                update outbox set body = :body, segments = :segments, next_attempt_at = :due, not_after = :notAfter
                where id = :id and state = 'NEW' and attempts = 0""")
                .param("body", body).param("segments", Gsm7.segments(body)).param("due", Times.column(notBefore))
                .param("notAfter", Times.column(notAfter)).param("id", id).update();
        AfterCommit.run(bell::ring);
        return changed == 1;
    }

    /** The question that did not leave yet. */
    public Optional<String> unsentQuestion(String questionId) {
        return jdbc.sql("select id from outbox where question_id = ? and kind = 'QUESTION' and state = 'NEW' and attempts = 0 order by seq desc")
                .param(questionId).query(String.class).list().stream().findFirst();
    }

    /** The question that did not leave yet, and does not before the running command ends. */
    public Optional<String> holdUnsentQuestion(String questionId) {
        return jdbc.sql("select id from outbox where question_id = ? and kind = 'QUESTION' and state = 'NEW' and attempts = 0 order by seq desc for update")
                .param(questionId).query(String.class).list().stream().findFirst();
    }

    /** The last text of this kind about the order that did not leave yet. */
    public Optional<Unsent> unsent(OrderId order, TextKind kind) {
        return jdbc.sql("select id, body from outbox where order_id = ? and kind = ? and state = 'NEW' and attempts = 0 order by seq desc")
                .params(order.value(), kind.name()).query((row, number) -> new Unsent(row.getString("id"), row.getString("body"))).list().stream().findFirst();
    }

    /** A text that can be changed still. */
    public record Unsent(String id, String body) {
    }

    public void withdraw(String id) {
        jdbc.sql("update outbox set state = 'WITHDRAWN' where id = ? and state = 'NEW'").param(id).update();
    }

    /** Takes back whatever about this order did not leave yet. */
    public void withdraw(OrderId order) {
        jdbc.sql("update outbox set state = 'WITHDRAWN' where order_id = ? and state = 'NEW'").param(order.value()).update();
    }

    /** Whether the text had left by then. */
    public boolean hadLeft(String id, Instant moment) {
        return jdbc.sql("select count(*) from outbox where id = ? and sent_at <= ?").params(id, Times.column(moment)).query(Integer.class).single() > 0;
    }

    /** How many texts of these kinds were sent about the question since then. */
    public int countAbout(String questionId, Set<TextKind> kinds, Instant since) {
        return jdbc.sql("select count(*) from outbox where question_id = :question and kind in (:kinds) and created_at > :since")
                .param("question", questionId).param("kinds", kinds.stream().map(Enum::name).toList()).param("since", Times.column(since))
                .query(Integer.class).single();
    }

    /** How many texts of these kinds the phone was sent since then. */
    public int count(String phone, Set<TextKind> kinds, Instant since) {
        return jdbc.sql("select count(*) from outbox where phone = :phone and kind in (:kinds) and created_at > :since")
                .param("phone", phone).param("kinds", kinds.stream().map(Enum::name).toList()).param("since", Times.column(since))
                .query(Integer.class).single();
    }
}
