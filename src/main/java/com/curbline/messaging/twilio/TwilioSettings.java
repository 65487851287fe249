package com.curbline.messaging.twilio;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Twilio account that texts go through where {@code curbline.messaging.provider} is {@code twilio}.
 *
 * @param accountSid the account, {@code AC…}
 * @param authToken secret that signs requests in both directions
 * @param secondaryAuthToken second secret that is accepted on webhooks while the first one is being replaced
 * @param messagingServiceSid the messaging service that picks the number to text from, {@code MG…}; without it the first of {@code numbers} is used
 * @param messageIntent what Twilio's compliance toolkit is told that our texts are for, where the account has it switched on
 * @param numbers our own numbers, E.164
 * @param baseUrl where the SDK's requests go
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer; after it nobody knows whether the text was taken
 * @param sweep how often to fetch texts that no webhook told
 */
@ConfigurationProperties("curbline.twilio")
record TwilioSettings(
        String accountSid,
        String authToken,
        String secondaryAuthToken,
        String messagingServiceSid,
        String messageIntent,
        @DefaultValue List<String> numbers,
        @DefaultValue("https://api.twilio.com") URI baseUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("60s") Duration sweep) {

    boolean hasService() {
        return isFilled(messagingServiceSid);
    }

    boolean hasIntent() {
        return isFilled(messageIntent);
    }

    /** From asking the connection pool to the answer, at the longest. */
    Duration longestCall() {
        return connectTimeout.plus(readTimeout.multipliedBy(2));
    }

    static boolean isFilled(String value) {
        return value != null && !value.isBlank();
    }
}
