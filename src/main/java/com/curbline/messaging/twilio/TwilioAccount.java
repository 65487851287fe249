package com.curbline.messaging.twilio;

import java.time.Duration;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** Our account, checked: without what it needs the application does not start, and says which setting is missing. */
@Component
@TwilioOnly
class TwilioAccount {

    /** Shorter than the lease of a text that is being sent. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(24);

    private final TwilioSettings settings;

    TwilioAccount(TwilioSettings settings) {
        this.settings = settings;
        require("account-sid", settings.accountSid(), "the account's SID, which begins with AC");
        require("auth-token", settings.authToken(), "the account's auth token");
        if (!settings.hasService() && settings.numbers().isEmpty()) {
            require("numbers", null, "at least one of your numbers in E.164 form, or set curbline.twilio.messaging-service-sid");
        }
        if (settings.longestCall().compareTo(LONGEST_CALL) > 0) {
            throw new InvalidConfigurationPropertyValueException("curbline.twilio.read-timeout", settings.readTimeout(),
                    "Twice this and connect-timeout may not be longer than " + LONGEST_CALL.toSeconds() + " s together, or a text under way would be taken for lost.");
        }
    }

    private static void require(String name, String value, String what) {
        if (!TwilioSettings.isFilled(value)) {
            throw new InvalidConfigurationPropertyValueException("curbline.twilio." + name, value,
                    "The provider twilio needs it: set it to " + what + ", or set curbline.messaging.provider to virtual.");
        }
    }

    TwilioSettings settings() {
        return settings;
    }

    String sid() {
        return settings.accountSid();
    }

    /** Whether a listed text surely is for somebody else who shares the account; Twilio does not always list the service. */
    boolean isElsewhere(String number, String service) {
        boolean isKnown = !settings.numbers().isEmpty() || TwilioSettings.isFilled(service);
        return isKnown && !owns(number, service);
    }

    /** Whether a text to this number or through this service is for us. */
    boolean owns(String number, String service) {
        return settings.numbers().contains(number) || settings.hasService() && settings.messagingServiceSid().equals(service);
    }

    /** Whether a call to this number is for us; a service may own numbers that we have no list of. */
    boolean ownsPhone(String number) {
        return settings.numbers().isEmpty() || settings.numbers().contains(number);
    }
}
