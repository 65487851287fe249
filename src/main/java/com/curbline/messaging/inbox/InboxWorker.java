package com.curbline.messaging.inbox;

import com.curbline.engine.BusinessCommands;
import com.curbline.engine.NobodyIsWaiting;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.plumbing.Crew;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Handles what customers wrote, each text in one business command, the texts of one phone one after the other. */
@Component
class InboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
    private static final int MOST_ATTEMPTS = 10;
    private static final int AT_ONCE = 20;

    private final InboxRows rows;
    private final HandleReply handle;
    private final BusinessCommands commands;
    private final Crew crew;

    InboxWorker(InboxRows rows, HandleReply handle, BusinessCommands commands, MessagingSettings settings) {
        this.rows = rows;
        this.handle = handle;
        this.commands = commands;
        this.crew = new Crew("replies", settings.readers(), this::handleSome);
    }

    void wake() {
        crew.wake();
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.poll:1s}")
    void poll() {
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.close();
    }

    /** Handles the oldest text of some phones; false where nothing could be done. */
    boolean handleSome() {
        boolean done = false;
        for (var text : rows.oldestDue(AT_ONCE)) {
            done |= handle(text);
        }
        return done;
    }

    boolean handleOldest(String phone) {
        return rows.oldestDue(phone).filter(this::handle).isPresent();
    }

    private boolean handle(InboxText text) {
        try {
            return commands.run(() -> rows.tryLock(text) && handleLocked(text));
        } catch (NobodyIsWaiting tooEarly) {
            LOG.debug("Text {} came before its process waits", text.sid());
        } catch (RuntimeException broken) {
            LOG.error("Text {} could not be handled in attempt {}", text.sid(), text.attempts() + 1, broken);
        }
        commands.run(() -> rows.later(text, pause(text)));
        return false;
    }

    private boolean handleLocked(InboxText text) {
        rows.handled(text, text.attempts() < MOST_ATTEMPTS ? handle.handle(text) : handle.giveUp(text));
        return true;
    }

    private static Duration pause(InboxText text) {
        return Duration.ofMillis(Math.min(500L << Math.min(text.attempts(), 5), 10_000L));
    }
}
