package com.curbline.messaging.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.engine.NobodyIsWaiting;
import com.curbline.messaging.consent.PhoneClosed;
import com.curbline.messaging.outbox.TextFailed;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Unreached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the processes of open items that their text will not reach the customer, until each was told. */
@Service
public class UnreachedReport {

    private static final Logger LOG = LoggerFactory.getLogger(UnreachedReport.class);

    private final OpenQuestions questions;
    private final ContactEnds ends;
    private final BusinessCommands commands;
    /** News come while the transaction that made them is ending; nothing may join that one any more. */
    private final TransactionTemplate apart;

    UnreachedReport(OpenQuestions questions, ContactEnds ends, BusinessCommands commands, PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.questions = questions;
        this.ends = ends;
        this.commands = commands;
    }

    @EventListener
    void on(TextFailed failed) {
        report();
    }

    @EventListener
    void on(PhoneClosed closed) {
        report();
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.report-unreached:2s}")
    public void report() {
        questions.unreached().forEach(this::report);
    }

    private void report(Unreached item) {
        try {
            apart.executeWithoutResult(running -> commands.run(() -> ends.textUndeliverable(item)));
        } catch (NobodyIsWaiting notYet) {
            LOG.debug("{} does not wait for its customer; told again later", item.item());
        }
    }
}
