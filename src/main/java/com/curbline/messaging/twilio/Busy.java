package com.curbline.messaging.twilio;

import com.twilio.exception.TwilioException;
import java.time.Duration;
import org.apache.hc.core5.http.Header;

/** Twilio wants no more requests for a while; the SDK's own exceptions do not say for how long. */
class Busy extends TwilioException {

    private static final Duration NOT_LONG = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final transient Duration pause;

    Busy(Header... headers) {
        super("Too many requests");
        this.pause = pause(headers);
    }

    Duration pause() {
        return pause;
    }

    private static Duration pause(Header... headers) {
        for (var header : headers == null ? new Header[0] : headers) {
            if (header.getName().equalsIgnoreCase("Retry-After") && header.getValue().strip().matches("[0-9]{1,6}")) {
                var asked = Duration.ofSeconds(Long.parseLong(header.getValue().strip()));
                return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
            }
        }
        return NOT_LONG;
    }
}
