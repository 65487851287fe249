package com.curbline.messaging.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.engine.NobodyIsWaiting;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.consent.PhoneClosed;
import com.curbline.messaging.outbox.TextFailed;
import com.curbline.messaging.plumbing.Crew;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Unreached;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Tells the processes of open items that their text will not reach the customer, until each was told. */
@Service
public class UnreachedReport {

    private static final Logger LOG = LoggerFactory.getLogger(UnreachedReport.class);

    private final OpenQuestions questions;
    private final ContactEnds ends;
    private final BusinessCommands commands;
    /** News come while the transaction that made them is ending, which nobody may join any more, and many come at once. */
    private final Crew crew;

    UnreachedReport(OpenQuestions questions, ContactEnds ends, BusinessCommands commands, MessagingSettings settings) {
        this.questions = questions;
        this.ends = ends;
        this.commands = commands;
        this.crew = new Crew("unreached", Math.min(1, settings.senders()), () -> {
            report();
            return false;
        });
    }

    @EventListener
    void on(TextFailed failed) {
        crew.wake();
    }

    @EventListener
    void on(PhoneClosed closed) {
        crew.wake();
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.report-unreached:2s}")
    void poll() {
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    /** Tells each process; one that cannot be told stops none after it. */
    public void report() {
        questions.unreached().forEach(this::report);
    }

    private void report(Unreached item) {
        try {
            commands.run(() -> ends.textUndeliverable(item));
        } catch (NobodyIsWaiting notYet) {
            LOG.debug("{} does not wait for its customer; told again later", item.item());
        } catch (RuntimeException broken) {
            LOG.error("{} could not be told that its customer is not reached; told again later", item.item(), broken);
        }
    }
}
