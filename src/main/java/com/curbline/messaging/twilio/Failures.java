package com.curbline.messaging.twilio;

import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.SendResult.NotSent;
import com.curbline.messaging.outbox.SendResult.Refused;
import com.curbline.messaging.outbox.SendResult.Unknown;
import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what a failed attempt means, by its cause first, then Twilio's code, then the HTTP status. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration AFTER_AN_OPERATOR = Duration.ofSeconds(15);

    private Failures() {
    }

    static SendResult of(TwilioException failure) {
        if (isNeverConnected(failure)) {
            return new NotSent("CONNECT", SOON);
        }
        var api = failure instanceof ApiException known ? known : null;
        var status = api == null ? null : api.getStatusCode();
        var code = api == null ? null : api.getCode();
        if (code == null && status == null || status != null && status >= 500) {
            return new Unknown(code == null ? String.valueOf(status) : code.toString());
        }
        return code == null ? byStatus(status) : byCode(code, status);
    }

    private static SendResult byStatus(int status) {
        return switch (status) {
            case 401, 403, 404 -> waiting("HTTP" + status);
            case 408 -> new Unknown("HTTP408");
            case 429 -> new NotSent("HTTP429", SOON);
            default -> new Refused("HTTP" + status, com.curbline.messaging.outbox.PhoneFact.NONE);
        };
    }

    private static SendResult byCode(int code, Integer status) {
        if (code == 20429 || status != null && status == 429) {
            return new NotSent(String.valueOf(code), SOON);
        }
        return ErrorCodes.canBeTriedLater(code) ? waiting(String.valueOf(code)) : new Refused(String.valueOf(code), ErrorCodes.fact(code));
    }

    private static SendResult waiting(String code) {
        LOG.error("Twilio refuses our account ({}); check curbline.twilio.account-sid and auth-token. Texts wait meanwhile", code);
        return new NotSent(code, AFTER_AN_OPERATOR);
    }

    private static boolean isNeverConnected(Throwable failure) {
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException || cause instanceof NoRouteToHostException
                    || cause instanceof ConnectTimeoutException || cause instanceof ConnectionRequestTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
