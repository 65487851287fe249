package com.curbline.messaging.questions;

import com.curbline.kernel.Ids;
import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.plumbing.Times;
import com.curbline.messaging.questions.Question.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where questions are kept. */
@Repository
class QuestionRows {

    private static final String SELECT = "select id, order_id, order_number, store_id, phone, our_number, language, status, clarified, silenced from questions ";

    private static final String WAITS = "exists (select 1 from question_items i where i.question_id = q.id and i.status = 'OPEN')";
    private static final String WAS_ASKED = "exists (select 1 from question_items i where i.question_id = q.id and i.letter is not null)";
    /** As the customer sees it: what was written down but may not be asked waits for nothing. */
    private static final String AS_ASKED = "select q.id, q.order_id, q.order_number, q.store_id, q.phone, q.our_number, q.language,"
            + " case when q.status = 'OPEN' and not " + WAITS + " then 'CLOSED' else q.status end as status, q.clarified, q.silenced from questions q ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HeldRows held;

    QuestionRows(JdbcClient jdbc, Clock clock, HeldRows held) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.held = held;
    }

    /** The question about the order, locked. */
    Optional<Question> find(OrderId order, PhoneNumber phone) {
        return jdbc.sql(SELECT + "where order_id = ? and phone = ? for update").params(order.value(), phone.e164()).query(QuestionRows::read).optional()
                .map(this::hold);
    }

    /** The question, locked: whoever changes its items takes it first. The lock lasts as long as the command, so it is taken once. */
    Question lock(String id) {
        return held.find(Question.class, id)
                .orElseGet(() -> hold(jdbc.sql(SELECT + "where id = ? for update").param(id).query(QuestionRows::read).single()));
    }

    /** Without a lock nothing is kept: others may change it at once. */
    Question get(String id) {
        return held.find(Question.class, id).orElseGet(() -> jdbc.sql(SELECT + "where id = ?").param(id).query(QuestionRows::read).single());
    }

    private Question hold(Question locked) {
        return held.keep(Question.class, locked.id(), locked);
    }

    private void changed(String id) {
        held.forget(Question.class, id);
    }

    List<Question> ofOrder(OrderId order) {
        return jdbc.sql(SELECT + "where order_id = ? order by id for update").param(order.value()).query(QuestionRows::read).list();
    }

    /** What waits for an answer on the phone, oldest first. */
    List<Question> waiting(String phone) {
        return jdbc.sql(AS_ASKED + "where q.phone = ? and q.status = 'OPEN' and " + WAITS + " order by q.opened_at, q.id").param(phone).query(QuestionRows::read).list();
    }

    /** What is asked on the phone or about to be. */
    List<Question> open(String phone) {
        return jdbc.sql(SELECT + "where phone = ? and status = 'OPEN' order by opened_at, id").param(phone).query(QuestionRows::read).list();
    }

    /** What waits for an answer on the phone, and what was asked there and needs none since then. */
    List<Question> since(String phone, Instant moment) {
        return jdbc.sql(AS_ASKED + "where q.phone = ? and (q.status = 'OPEN' or q.closed_at > ?) and " + WAS_ASKED + " order by q.opened_at, q.id")
                .params(phone, Times.column(moment)).query(QuestionRows::read).list();
    }

    /** Whom and about what the phone was texted last; without an id where nothing was ever asked about that order. */
    List<Question> lastContacts(String phone) {
        return jdbc.sql("""
                select q.id, o.order_id, coalesce(q.order_number, '') as order_number, o.store_id, o.phone, q.our_number, o.language,
                       coalesce(q.status, 'CLOSED') as status, coalesce(q.clarified, false) as clarified, coalesce(q.silenced, false) as silenced
                from outbox o left join questions q on q.order_id = o.order_id and q.phone = o.phone where o.phone = ? order by o.seq desc limit 20""")
                .param(phone).query(QuestionRows::read).list();
    }

    Optional<Question> lastClosed(String phone, Instant since) {
        return jdbc.sql(AS_ASKED + "where q.phone = ? and (q.status = 'OPEN' and not " + WAITS + " or q.closed_at > ?) and " + WAS_ASKED
                        + " order by coalesce(q.closed_at, q.opened_at) desc limit 1")
                .params(phone, Times.column(since)).query(QuestionRows::read).optional();
    }

    boolean isKnown(String phone) {
        return jdbc.sql("select count(*) from outbox where phone = ?").param(phone).query(Integer.class).single() > 0;
    }

    /** A new row is as good as locked: nobody else sees it before the commit. */
    Question add(ItemQuestion asked, String ourNumber) {
        var now = clock.instant();
        var added = new Question(Ids.next(now.toEpochMilli()), asked.order(), asked.orderNumber(), asked.store(), asked.phone(), ourNumber,
                asked.language(), Status.OPEN, false, false);
        insert(added, now);
        return hold(added);
    }

    private void insert(Question question, Instant now) {
        jdbc.sql("""
                insert into questions (id, order_id, order_number, store_id, phone, our_number, language, status, clarified, silenced, opened_at)
                values (:id, :order, :number, :store, :phone, :ours, :language, 'OPEN', false, false, :now)""")
                .param("id", question.id()).param("order", question.order().value()).param("number", question.orderNumber())
                .param("store", question.store().value()).param("phone", question.phone().e164()).param("ours", question.ourNumber(), Types.VARCHAR)
                .param("language", question.language().tag()).param("now", Times.column(now)).update();
    }

    void reopen(String id) {
        changed(id);
        jdbc.sql("update questions set status = 'OPEN', clarified = false, closed_at = null, opened_at = ? where id = ?")
                .params(Times.column(clock.instant()), id).update();
    }

    void closeIfNothingIsPending(String id) {
        changed(id);
        jdbc.sql("""
                update questions set status = 'CLOSED', closed_at = :now where id = :id and status = 'OPEN'
                and not exists (select 1 from question_items where question_id = :id and status in ('PREPARED', 'OPEN'))""")
                .param("now", Times.column(clock.instant())).param("id", id).update();
    }

    void end(String id, Status status) {
        changed(id);
        jdbc.sql("update questions set status = ?, closed_at = ? where id = ?").params(status.name(), Times.column(clock.instant()), id).update();
    }

    void clarified(String id) {
        changed(id);
        jdbc.sql("update questions set clarified = true where id = ?").param(id).update();
    }

    void silence(String id) {
        changed(id);
        jdbc.sql("update questions set silenced = true where id = ?").param(id).update();
    }

    /** Nothing was asked about the order so far, and nothing will be. */
    void addSilenced(Question unasked) {
        var now = clock.instant();
        var silenced = new Question(Ids.next(now.toEpochMilli()), unasked.order(), unasked.orderNumber(), unasked.store(), unasked.phone(), null,
                unasked.language(), Status.CLOSED, false, true);
        insert(silenced, now);
        end(silenced.id(), Status.CLOSED);
        silence(silenced.id());
    }

    void language(String id, Language language) {
        changed(id);
        jdbc.sql("update questions set language = ? where id = ?").params(language.tag(), id).update();
    }

    private static Question read(ResultSet row, int number) throws SQLException {
        return new Question(row.getString("id"), new OrderId(row.getString("order_id")), row.getString("order_number"),
                new StoreId(row.getString("store_id")), new PhoneNumber(row.getString("phone")), row.getString("our_number"),
                Language.of(row.getString("language")).orElseThrow(), Status.valueOf(row.getString("status")),
                row.getBoolean("clarified"), row.getBoolean("silenced"));
    }
}
