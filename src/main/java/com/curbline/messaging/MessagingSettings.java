package com.curbline.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How customers are texted.
 *
 * @param provider what carries the texts: {@code virtual} shows them on the demo's phone, {@code twilio} sends them
 * @param brand the name that every text begins with
 * @param senders how many texts may be on their way to the provider at once
 * @param readers how many replies are handled at once
 * @param rawKept how long what a provider sent is kept as it came
 */
@ConfigurationProperties("curbline.messaging")
public record MessagingSettings(
        @DefaultValue("virtual") Provider provider,
        @DefaultValue("FreshMart") String brand,
        @DefaultValue("4") int senders,
        @DefaultValue("4") int readers,
        @DefaultValue("30d") Duration rawKept) {

    /** What carries the texts. */
    public enum Provider {
        VIRTUAL, TWILIO
    }
}
