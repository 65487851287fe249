package com.curbline.messaging.consent;

import com.curbline.engine.CommandMemory;
import com.curbline.kernel.Language;
import com.curbline.messaging.plumbing.AfterCommit;
import com.curbline.messaging.plumbing.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known about texting a phone: who opted out, which numbers cannot receive texts, what it was told and in which language. Nothing of it is ever deleted. */
@Repository
public class Consents {

    private static final String SELECT = "select phone, opted_out, sms_possible, language, language_since, labels from contact_consents where phone = ?";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CommandMemory memory;
    private final ApplicationEventPublisher events;

    Consents(JdbcClient jdbc, Clock clock, CommandMemory memory, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.memory = memory;
        this.events = events;
    }

    public Permission of(String phone) {
        return notes(phone).permission();
    }

    /** The language of texts to this phone about an order in {@code ordered}: what its owner asked for or wrote last, the order's where they never did. */
    public Language language(PhoneNotes notes, Language ordered) {
        return notes.language() != null ? notes.language() : ordered;
    }

    /** The running command is the only one that tells this phone something new until it ends. */
    public PhoneNotes hold(String phone) {
        return held(phone).orElseGet(() -> remember(jdbc.sql(SELECT + " for update").param(phone).query(Consents::read).optional()
                .orElse(PhoneNotes.nothing(phone))));
    }

    /** What the phone is told from now on; whoever was as fast with a phone that nobody knew loses and begins again. */
    public void tell(PhoneNotes held, String labels) {
        if (held.isKept()) {
            jdbc.sql("update contact_consents set labels = ? where phone = ?").params(labels, held.phone()).update();
        } else {
            jdbc.sql("insert into contact_consents (phone, opted_out, sms_possible, since, labels) values (?, false, true, ?, ?)")
                    .params(held.phone(), Times.column(clock.instant()), labels).update();
        }
        remember(held.telling(labels));
    }

    /** False where it was so before. */
    public boolean optOut(String phone, String reason) {
        return tellClosed(change(phone, "opted_out = true", "opted_out = false", reason));
    }

    /** False where it was so before. */
    public boolean optIn(String phone, String reason) {
        return change(phone, "opted_out = false", "opted_out = true", reason);
    }

    /** The number turned out unable to receive texts. */
    public void cannotReceive(String phone, String reason) {
        tellClosed(change(phone, "sms_possible = false", "sms_possible = true", reason));
    }

    private boolean tellClosed(boolean news) {
        if (news) {
            AfterCommit.run(() -> events.publishEvent(new PhoneClosed()));
        }
        return news;
    }

    /** The owner of the phone asked for this language. */
    public void wish(String phone, Language language) {
        meet(phone);
        forget(phone);
        jdbc.sql("update contact_consents set language = ?, language_since = ? where phone = ?")
                .params(language.tag(), Times.column(clock.instant()), phone).update();
    }

    private boolean change(String phone, String what, String onlyIf, String reason) {
        meet(phone);
        forget(phone);
        return jdbc.sql("update contact_consents set " + what + ", reason = :reason, since = :now where phone = :phone and " + onlyIf)
                .param("reason", reason).param("now", Times.column(clock.instant())).param("phone", phone).update() == 1;
    }

    /** Makes the phone known; of two first contacts at once one loses and begins again. */
    public void meet(String phone) {
        jdbc.sql("""
                insert into contact_consents (phone, opted_out, sms_possible, since)
                select :phone, false, true, :now where not exists (select 1 from contact_consents where phone = :phone)""")
                .param("phone", phone).param("now", Times.column(clock.instant())).update();
    }

    public PhoneNotes notes(String phone) {
        return held(phone).orElseGet(() -> jdbc.sql(SELECT).param(phone).query(Consents::read).optional().orElse(PhoneNotes.nothing(phone)));
    }

    /** As the running command knows it, while it holds the phone and has changed nothing else about it. */
    private Optional<PhoneNotes> held(String phone) {
        Optional<?> held = memory.known(new Key(phone), Optional.class);
        return held == null ? Optional.empty() : held.map(PhoneNotes.class::cast);
    }

    private PhoneNotes remember(PhoneNotes held) {
        memory.keep(new Key(held.phone()), Optional.of(held));
        return held;
    }

    private void forget(String phone) {
        memory.keep(new Key(phone), Optional.empty());
    }

    private static PhoneNotes read(ResultSet row, int number) throws SQLException {
        var permission = row.getBoolean("opted_out") ? Permission.OPTED_OUT : row.getBoolean("sms_possible") ? Permission.ALLOWED : Permission.NO_SMS;
        return new PhoneNotes(row.getString("phone"), permission, Language.of(row.getString("language")).orElse(null), Times.read(row, "language_since"),
                Objects.requireNonNullElse(row.getString("labels"), ""), true);
    }

    private record Key(String phone) {
    }
}
