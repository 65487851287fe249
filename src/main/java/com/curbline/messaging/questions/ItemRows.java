package com.curbline.messaging.questions;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.plumbing.Times;
import com.curbline.messaging.questions.PhoneLabels.Labelled;
import com.curbline.messaging.questions.Unreached.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the items of questions are kept. */
@Repository
class ItemRows {

    private static final String COLUMNS = "substitution_id, question_id, letter, asked_as, status, with_staff, outbox_id, name_en, name_es, options, missing,"
            + " ordered, answer_by, if_silent, sms_consent, standing";
    private static final String SELECT = "select " + COLUMNS + " from question_items ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HeldRows held;

    ItemRows(JdbcClient jdbc, Clock clock, HeldRows held) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.held = held;
    }

    Optional<QuestionItem> find(SubstitutionId id) {
        return held.find(QuestionItem.class, id.value()).or(() -> read(id));
    }

    private Optional<QuestionItem> read(SubstitutionId id) {
        return jdbc.sql(SELECT + "where substitution_id = ?").param(id.value()).query(ItemRows::read).optional();
    }

    /** All items of a question that were asked, in the order of their letters, and those that are about to be. */
    List<QuestionItem> of(String questionId) {
        return jdbc.sql(SELECT + "where question_id = ? order by case when letter is null then 1 else 0 end, length(letter), letter, substitution_id")
                .param(questionId).query(ItemRows::read).list();
    }

    void add(Labelled item, String questionId) {
        values("""
                insert into question_items (substitution_id, question_id, status, with_staff, name_en, name_es, options, missing, ordered,
                                            answer_by, if_silent, sms_consent, asked_as)
                values (:id, :question, 'PREPARED', false, :en, :es, :options, :missing, :ordered, :by, :silent, :consent, :letter)""", item)
                .param("question", questionId).update();
        prepared(item, questionId);
    }

    /** The item is to be asked anew, by new labels and a new letter. */
    void prepareAgain(Labelled item, QuestionItem known) {
        values("""
                update question_items set status = 'PREPARED', with_staff = false, name_en = :en, name_es = :es, options = :options, missing = :missing,
                    ordered = :ordered, answer_by = :by, if_silent = :silent, sms_consent = :consent, standing = null, settled_at = null, outbox_id = null,
                    letter = null, asked_as = :letter
                where substitution_id = :id""", item).update();
        prepared(item, known.questionId());
    }

    /** Just written under the question's lock, so the steps that follow in the command need not read it back. */
    private void prepared(Labelled item, String questionId) {
        var asked = item.asked();
        held.keep(QuestionItem.class, asked.substitution().value(), new QuestionItem(asked.substitution(), questionId, null, item.letter(), ItemStatus.PREPARED, false,
                null, asked.itemName(), asked.options(), asked.missing(), asked.ordered(), asked.answerBy(), asked.ifSilent(), asked.smsConsent(), null));
    }

    private void changed(SubstitutionId id) {
        held.forget(QuestionItem.class, id.value());
    }

    private JdbcClient.StatementSpec values(String sql, Labelled item) {
        var asked = item.asked();
        return jdbc.sql(sql).param("id", asked.substitution().value())
                .param("en", asked.itemName().english()).param("es", asked.itemName().spanish()).param("options", StoredJson.options(asked.options()))
                .param("missing", asked.missing()).param("ordered", asked.ordered()).param("by", Times.column(asked.answerBy()))
                .param("silent", asked.ifSilent().name()).param("consent", asked.smsConsent())
                .param("letter", item.letter());
    }

    /** The item is asked, by the text where there is one. */
    void open(QuestionItem opened, String outboxId, String reason) {
        changed(opened.substitution());
        jdbc.sql("update question_items set status = 'OPEN', letter = ?, outbox_id = ?, contact = 'TEXT', contact_reason = ? where substitution_id = ?")
                .params(opened.letter(), outboxId, reason, opened.substitution().value()).update();
    }

    void noteContact(SubstitutionId id, String contact, String reason) {
        jdbc.sql("update question_items set contact = ?, contact_reason = ? where substitution_id = ?").params(contact, reason, id.value()).update();
    }

    void askedBy(String outboxId, SubstitutionId id) {
        changed(id);
        jdbc.sql("update question_items set outbox_id = ? where substitution_id = ?").params(outboxId, id.value()).update();
    }

    void settle(SubstitutionId id, ItemStatus status, StandingDecision standing) {
        changed(id);
        jdbc.sql("update question_items set status = :status, standing = :standing, settled_at = :now where substitution_id = :id")
                .param("status", status.name()).param("standing", StoredJson.standing(standing), Types.VARCHAR)
                .param("now", Times.column(clock.instant())).param("id", id.value()).update();
    }

    void toStaff(SubstitutionId id) {
        changed(id);
        jdbc.sql("update question_items set with_staff = true where substitution_id = ?").param(id.value()).update();
    }

    /** Open items whose text did not reach the phone, or whose phone must not be texted any more, as long as somebody still waits for the answer. */
    List<Unreached> unreached() {
        return jdbc.sql("""
                select i.substitution_id, q.silenced, coalesce(c.opted_out, false) as opted_out, coalesce(c.sms_possible, true) as sms_possible, o.error_code
                from question_items i join questions q on q.id = i.question_id
                left join outbox o on o.id = i.outbox_id left join contact_consents c on c.phone = q.phone
                where i.status = 'OPEN' and i.answer_by > :now and i.with_staff = false
                and (o.state = 'FAILED' or q.silenced = true or c.opted_out = true or c.sms_possible = false)""")
                .param("now", Times.column(clock.instant())).query(ItemRows::readUnreached).list();
    }

    private static Unreached readUnreached(ResultSet row, int number) throws SQLException {
        var undelivered = "STALE".equals(row.getString("error_code")) ? Reason.TOO_LATE : Reason.NOT_DELIVERED;
        var reason = row.getBoolean("silenced") ? Reason.WRONG_NUMBER : row.getBoolean("opted_out") ? Reason.OPTED_OUT
                : row.getBoolean("sms_possible") ? undelivered : Reason.NO_SMS;
        return new Unreached(new SubstitutionId(row.getString("substitution_id")), reason);
    }

    private static QuestionItem read(ResultSet row, int number) throws SQLException {
        var outbox = row.getString("outbox_id");
        return new QuestionItem(new SubstitutionId(row.getString("substitution_id")), row.getString("question_id"), row.getString("letter"), row.getString("asked_as"),
                ItemStatus.valueOf(row.getString("status")), row.getBoolean("with_staff"), outbox,
                new LocalizedText(row.getString("name_en"), row.getString("name_es")), StoredJson.options(row.getString("options")),
                row.getInt("missing"), row.getInt("ordered"), Times.read(row, "answer_by"), IfSilent.valueOf(row.getString("if_silent")),
                row.getBoolean("sms_consent"), StoredJson.standing(row.getString("standing")));
    }
}
