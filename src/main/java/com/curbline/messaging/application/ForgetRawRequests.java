package com.curbline.messaging.application;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.plumbing.Times;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties what a provider sent, phones and words included, once it is old; its keys stay, so that a repeat has no effect ever. */
@Component
public class ForgetRawRequests {

    private static final List<String> UPDATES = List.of(
            "update inbox set raw = '' where received_at < ? and raw <> '' and state = 'PROCESSED'",
            "update text_statuses set raw = '' where received_at < ? and raw <> ''",
            "update call_statuses set raw = '' where received_at < ? and raw <> ''",
            "update call_turns set answer = '' where at < ? and answer <> ''");

    private final JdbcClient jdbc;
    private final MessagingSettings settings;
    private final Clock clock;

    ForgetRawRequests(JdbcClient jdbc, MessagingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    public void forget() {
        var old = Times.column(clock.instant().minus(settings.rawKept()));
        UPDATES.forEach(update -> jdbc.sql(update).param(old).update());
    }
}
