package com.curbline.messaging.twilio;

import com.curbline.messaging.outbox.LookResult;
import com.curbline.messaging.outbox.PhoneFact;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.SendResult.NotSent;
import com.curbline.messaging.outbox.SendResult.Refused;
import com.curbline.messaging.outbox.SendResult.Unknown;
import com.curbline.messaging.outbox.Trouble;
import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** Tells what a failed attempt means, by its cause first, then Twilio's code, then the HTTP status. */
final class Failures {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration A_WHILE = Duration.ofSeconds(15);

    private Failures() {
    }

    static SendResult of(RuntimeException failure) {
        if (!(failure instanceof TwilioException)) {
            return new Unknown("ODD_ANSWER");
        }
        if (failure instanceof Busy busy) {
            return new NotSent("20429", busy.pause(), Trouble.BUSY);
        }
        if (isNeverConnected(failure)) {
            return new NotSent("CONNECT", SOON, Trouble.OUTAGE);
        }
        var api = failure instanceof ApiException known ? known : null;
        var status = api == null ? null : api.getStatusCode();
        var code = api == null ? null : api.getCode();
        if (code == null && status == null || status != null && status >= 500) {
            return new Unknown(code == null ? String.valueOf(status) : code.toString());
        }
        return code == null || isAboutTheAccount(code, status) ? byStatus(status) : byEffect(code);
    }

    private static boolean isAboutTheAccount(int code, Integer status) {
        return !ErrorCodes.isKnown(code) && status != null && (status == 401 || status == 403 || status == 404);
    }

    private static SendResult byStatus(int status) {
        return switch (status) {
            case 401, 403, 404 -> new NotSent("HTTP" + status, Duration.ZERO, Trouble.CREDENTIALS);
            case 408 -> new Unknown("HTTP408");
            default -> new Refused("HTTP" + status, PhoneFact.NONE);
        };
    }

    private static SendResult byEffect(int number) {
        var code = String.valueOf(number);
        var effect = ErrorCodes.effect(number);
        return switch (effect) {
            case STOP_FOR_CREDENTIALS -> new NotSent(code, Duration.ZERO, effect.trouble());
            case PAUSE, TRY_LATER -> new NotSent(code, A_WHILE, effect.trouble());
            case LOOK -> new Unknown(code);
            default -> new Refused(code, effect.fact(), effect.trouble());
        };
    }

    /** A question that Twilio did not answer, whatever the reason. */
    static LookResult.Unclear unclear(RuntimeException failure) {
        var result = of(failure);
        if (result instanceof NotSent notSent) {
            return new LookResult.Unclear(notSent.code(), notSent.trouble());
        }
        return new LookResult.Unclear(result instanceof Unknown unknown ? unknown.code() : ((Refused) result).code(), Trouble.OUTAGE);
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
