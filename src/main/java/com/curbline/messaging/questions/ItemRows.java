package com.curbline.messaging.questions;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.plumbing.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the items of questions are kept. */
@Repository
class ItemRows {

    private static final String COLUMNS = "substitution_id, question_id, letter, status, with_staff, outbox_id, name_en, name_es, options, missing,"
            + " ordered, answer_by, if_silent, sms_consent, standing";
    private static final String SELECT = "select " + COLUMNS + " from question_items ";

    private static final Duration LONGEST_QUESTION = Duration.ofHours(12);

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

    void add(ItemQuestion asked, String questionId) {
        values("""
                insert into question_items (substitution_id, question_id, status, with_staff, name_en, name_es, options, missing, ordered,
                                            answer_by, if_silent, sms_consent)
                values (:id, :question, 'PREPARED', false, :en, :es, :options, :missing, :ordered, :by, :silent, :consent)""", asked)
                .param("question", questionId).update();
        prepared(asked, questionId, null);
    }

    /** The item is to be asked anew; its letter stays. */
    void prepareAgain(ItemQuestion asked, QuestionItem known) {
        values("""
                update question_items set status = 'PREPARED', with_staff = false, name_en = :en, name_es = :es, options = :options, missing = :missing,
                    ordered = :ordered, answer_by = :by, if_silent = :silent, sms_consent = :consent, standing = null, settled_at = null, outbox_id = null
                where substitution_id = :id""", asked).update();
        prepared(asked, known.questionId(), known.letter());
    }

    /** Just written under the question's lock, so the steps that follow in the command need not read it back. */
    private void prepared(ItemQuestion asked, String questionId, String letter) {
        held.keep(QuestionItem.class, asked.substitution().value(), new QuestionItem(asked.substitution(), questionId, letter, ItemStatus.PREPARED, false,
                null, asked.itemName(), asked.options(), asked.missing(), asked.ordered(), asked.answerBy(), asked.ifSilent(), asked.smsConsent(), null));
    }

    private void changed(SubstitutionId id) {
        held.forget(QuestionItem.class, id.value());
    }

    private JdbcClient.StatementSpec values(String sql, ItemQuestion asked) {
        return jdbc.sql(sql).param("id", asked.substitution().value())
                .param("en", asked.itemName().english()).param("es", asked.itemName().spanish()).param("options", StoredJson.options(asked.options()))
                .param("missing", asked.missing()).param("ordered", asked.ordered()).param("by", Times.column(asked.answerBy()))
                .param("silent", asked.ifSilent().name()).param("consent", asked.smsConsent());
    }

    /** The item is asked, by the text where there is one. */
    void open(SubstitutionId id, String letter, String outboxId) {
        changed(id);
        jdbc.sql("update question_items set status = 'OPEN', letter = ?, outbox_id = ? where substitution_id = ?")
                .params(letter, outboxId, id.value()).update();
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

    /** Open items whose text did not reach the phone, as long as somebody still waits for the answer. */
    List<SubstitutionId> unreached() {
        return jdbc.sql("""
                select i.substitution_id from outbox o join question_items i on i.outbox_id = o.id
                where o.state = 'FAILED' and o.next_attempt_at > :longAgo and i.status = 'OPEN' and i.with_staff = false and i.answer_by > :now""")
                .param("longAgo", Times.column(clock.instant().minus(LONGEST_QUESTION))).param("now", Times.column(clock.instant())).query(String.class).list().stream().map(SubstitutionId::new).toList();
    }

    private static QuestionItem read(ResultSet row, int number) throws SQLException {
        var outbox = row.getString("outbox_id");
        return new QuestionItem(new SubstitutionId(row.getString("substitution_id")), row.getString("question_id"), row.getString("letter"),
                ItemStatus.valueOf(row.getString("status")), row.getBoolean("with_staff"), outbox,
                new LocalizedText(row.getString("name_en"), row.getString("name_es")), StoredJson.options(row.getString("options")),
                row.getInt("missing"), row.getInt("ordered"), Times.read(row, "answer_by"), IfSilent.valueOf(row.getString("if_silent")),
                row.getBoolean("sms_consent"), StoredJson.standing(row.getString("standing")));
    }
}
