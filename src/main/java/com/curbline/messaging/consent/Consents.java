package com.curbline.messaging.consent;

import com.curbline.messaging.plumbing.Times;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known about texting a phone: who opted out, and which numbers cannot receive texts. */
@Repository
public class Consents {

    private static final Logger LOG = LoggerFactory.getLogger(Consents.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;

    Consents(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public Permission of(String phone) {
        return jdbc.sql("select opted_out, sms_possible from contact_consents where phone = ?").param(phone)
                .query((row, number) -> row.getBoolean(1) ? Permission.OPTED_OUT : row.getBoolean(2) ? Permission.ALLOWED : Permission.NO_SMS)
                .optional().orElse(Permission.ALLOWED);
    }

    public void optOut(String phone, String reason) {
        change(phone, "opted_out = true", reason);
    }

    public void optIn(String phone, String reason) {
        change(phone, "opted_out = false", reason);
    }

    /** The number turned out unable to receive texts. */
    public void cannotReceive(String phone, String reason) {
        change(phone, "sms_possible = false", reason);
    }

    private void change(String phone, String what, String reason) {
        meet(phone);
        jdbc.sql("update contact_consents set " + what + ", reason = :reason, since = :now where phone = :phone")
                .param("reason", reason).param("now", Times.column(clock.instant())).param("phone", phone).update();
    }

    /** Makes the phone known, in a transaction of its own, so that two first contacts at once do not fail each other. */
    public void meet(String phone) {
        if (isKnown(phone)) {
            return;
        }
        try {
            apart.executeWithoutResult(running -> jdbc.sql("insert into contact_consents (phone, opted_out, sms_possible, since) values (?, false, true, ?)")
                    .params(phone, Times.column(clock.instant())).update());
        } catch (DuplicateKeyException othersWereFirst) {
            LOG.debug("A phone was met twice at once");
        }
    }

    private boolean isKnown(String phone) {
        return jdbc.sql("select count(*) from contact_consents where phone = ?").param(phone).query(Integer.class).single() > 0;
    }
}
