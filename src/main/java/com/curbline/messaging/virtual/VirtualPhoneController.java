package com.curbline.messaging.virtual;

import com.curbline.kernel.Ids;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Keyword;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets a virtual phone write to us; from the inbox on it is a text like any other. */
@RestController
@ConditionalOnProperty(name = "curbline.messaging.provider", havingValue = "virtual", matchIfMissing = true)
@ConditionalOnProperty(name = "curbline.demo.enabled")
class VirtualPhoneController {

    private static final String OUR_NUMBER = "virtual";

    private final VirtualTexts texts;
    private final Inbox inbox;
    private final Clock clock;

    VirtualPhoneController(VirtualTexts texts, Inbox inbox, Clock clock) {
        this.texts = texts;
        this.inbox = inbox;
        this.clock = clock;
    }

    @PostMapping(path = "/demo/phone/{phone}/messages", produces = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    PhoneText write(@PathVariable String phone, @RequestBody(required = false) String json) {
        var from = phone(phone);
        var body = WrittenText.read(json).body();
        var now = clock.instant();
        var written = new AtomicReference<PhoneText>();
        inbox.receive(new Incoming("VI" + Ids.next(now.toEpochMilli()).replace("-", ""), from, OUR_NUMBER, body, Keyword.NONE, json, Incoming.Source.VIRTUAL, now),
                () -> written.set(texts.add(from, PhoneText.Direction.IN, body, null)));
        return written.get();
    }

    static String phone(String text) {
        return PhoneNumber.parse(text).map(PhoneNumber::e164)
                .orElseThrow(() -> new InvalidRequest("/phone", "must be a phone number in E.164 form, such as +15125550142, with the plus written as %2B"));
    }
}
