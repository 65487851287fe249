package com.curbline.messaging.twilio;

import com.curbline.messaging.inbox.Incoming.Source;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Twilio tells us. A text is acknowledged once it is kept, and not before. */
@RestController
@TwilioOnly
class TwilioWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(TwilioWebhooks.class);
    private static final String EMPTY_ANSWER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    private final SignedRequests requests;
    private final TwilioInbound inbound;
    private final Counter refused;

    TwilioWebhooks(SignedRequests requests, TwilioInbound inbound, MeterRegistry meters) {
        this.requests = requests;
        this.inbound = inbound;
        this.refused = meters.counter("curbline.twilio.refused");
    }

    @PostMapping("/twilio/sms")
    ResponseEntity<String> text(HttpServletRequest request) {
        return take(request, form -> inbound.text(form, Source.WEBHOOK));
    }

    @PostMapping("/twilio/sms/fallback")
    ResponseEntity<String> textAfterAFailure(HttpServletRequest request) {
        return take(request, form -> inbound.text(form, Source.FALLBACK));
    }

    @PostMapping("/twilio/status")
    ResponseEntity<String> status(HttpServletRequest request) {
        var query = FormBody.read(request.getQueryString() == null ? "" : request.getQueryString());
        return take(request, form -> inbound.status(form, query.get("ob")));
    }

    private ResponseEntity<String> take(HttpServletRequest request, Taking taking) {
        var form = requests.read(request);
        if (!requests.isGenuine(request, form) || !taking.take(form)) {
            refused.increment();
            LOG.warn("Refused a request to {} that Twilio did not sign for us", request.getRequestURI());
            return sentence(HttpStatus.FORBIDDEN, "This address is for requests that Twilio signed for our account.");
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(EMPTY_ANSWER);
    }

    /** False where the request is genuine but not meant for us. */
    private interface Taking {
        boolean take(FormBody form);
    }

    @ExceptionHandler
    ResponseEntity<String> malformed(IllegalArgumentException reason) {
        return sentence(HttpStatus.BAD_REQUEST, "The body is not a form: " + reason.getMessage());
    }

    /** Twilio tries again, then the fallback address; and what both miss is swept up later. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<String> cannotKeep(RuntimeException failure) {
        LOG.error("A request from Twilio could not be kept", failure);
        return sentence(HttpStatus.SERVICE_UNAVAILABLE, "This cannot be taken just now.");
    }

    private static ResponseEntity<String> sentence(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(sentence);
    }
}
