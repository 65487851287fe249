package com.curbline.messaging.twilio;

import com.curbline.engine.NobodyIsWaiting;
import com.curbline.messaging.voice.Legs;
import com.curbline.messaging.voice.Line;
import com.curbline.messaging.voice.Next;
import com.curbline.messaging.voice.Switchboard;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Twilio tells and asks about calls; every address takes repeats. */
@RestController
@TwilioOnly
class VoiceWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(VoiceWebhooks.class);
    private static final String NOTHING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    private final SignedRequests requests;
    private final TwilioAccount account;
    private final Switchboard switchboard;
    private final Legs legs;
    private final Twiml twiml;

    VoiceWebhooks(SignedRequests requests, TwilioAccount account, Switchboard switchboard, Legs legs, Twiml twiml) {
        this.requests = requests;
        this.account = account;
        this.switchboard = switchboard;
        this.legs = legs;
        this.twiml = twiml;
    }

    @PostMapping("/twilio/voice")
    ResponseEntity<String> begin(HttpServletRequest request) {
        return turn(request, Switchboard.BEGIN);
    }

    @PostMapping("/twilio/voice/{turn}")
    ResponseEntity<String> turn(HttpServletRequest request, @PathVariable String turn) {
        var form = requests.read(request);
        boolean first = turn.equals(Switchboard.BEGIN) || turn.equals(Switchboard.FALLBACK);
        if (!requests.isGenuine(request, form) || !RequestForm.CALL.fits(form) || !switchboard.knows(turn) || first && !account.ownsPhone(form.get("To"))) {
            return refused(request);
        }
        var about = new HashMap<>(query(request));
        if (turn.equals(Switchboard.FALLBACK)) {
            about.put("after", form.get("ErrorUrl"));
        }
        return xml(switchboard.take(new Next(turn, about), line(form), twiml::of));
    }

    @PostMapping("/twilio/voice/status")
    ResponseEntity<String> status(HttpServletRequest request) {
        var form = requests.read(request);
        if (!requests.isGenuine(request, form) || !RequestForm.CALL.fits(form) || !form.has("CallStatus")) {
            return refused(request);
        }
        legs.told(CallStatuses.news(form, query(request)), form.raw());
        return xml(NOTHING);
    }

    private static Line line(FormBody form) {
        return new Line(form.get("CallSid"), form.get("From"), form.get("To"), form.get("Digits"), form.get("SpeechResult"), number(form.get("Confidence")),
                form.get("DialCallStatus"));
    }

    private static double number(String text) {
        return text.matches("[01](\\.[0-9]{1,20})?") ? Double.parseDouble(text) : 0;
    }

    private static Map<String, String> query(HttpServletRequest request) {
        var query = new HashMap<String, String>();
        FormBody.read(request.getQueryString() == null ? "" : request.getQueryString()).parameters().forEach((name, values) -> query.put(name, values.get(0)));
        return query;
    }

    private static ResponseEntity<String> refused(HttpServletRequest request) {
        LOG.warn("Refused a request to {} that Twilio did not sign for us", request.getRequestURI());
        return sentence(HttpStatus.FORBIDDEN, "This address is for requests that Twilio signed for our account.");
    }

    private static ResponseEntity<String> xml(String body) {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_XML, java.nio.charset.StandardCharsets.UTF_8)).body(body);
    }

    @ExceptionHandler
    ResponseEntity<String> malformed(IllegalArgumentException reason) {
        return sentence(HttpStatus.BAD_REQUEST, "This request cannot be understood: " + reason.getMessage());
    }

    /** Twilio asks the fallback address, which leads to a person. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class, NobodyIsWaiting.class})
    ResponseEntity<String> cannotKeep(RuntimeException failure) {
        LOG.error("A turn of a call could not be kept", failure);
        return sentence(HttpStatus.SERVICE_UNAVAILABLE, "This cannot be taken just now.");
    }

    private static ResponseEntity<String> sentence(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(sentence);
    }
}
