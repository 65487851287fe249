package com.curbline.process;

import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Keyword;
import com.curbline.messaging.virtual.PhoneScreen;
import com.curbline.messaging.virtual.PhoneText;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

/** Carries texts to phones and replies to us, at once and only when told to. */
@TestComponent
class TextTraffic {

    private final Object sender;
    private final Object reader;
    private final Inbox inbox;
    private final PhoneScreen phones;
    private final Clock clock;

    TextTraffic(BeanFactory beans, Inbox inbox, PhoneScreen phones, Clock clock) {
        this.sender = beans.getBean(type("com.curbline.messaging.outbox.Sender"));
        this.reader = beans.getBean(type("com.curbline.messaging.inbox.InboxWorker"));
        this.inbox = inbox;
        this.phones = phones;
        this.clock = clock;
    }

    /** The workers are nobody's business but messaging's; here they are moved by hand. */
    private static Class<?> type(String name) {
        return ClassUtils.resolveClassName(name, TextTraffic.class.getClassLoader());
    }

    /** Sends whatever is due. */
    void send() {
        untilNothingIsLeft(sender, "sendDue");
    }

    /** The customer writes, and what they wrote lies in the inbox. */
    void arrives(String phone, String body) {
        inbox.receive(incoming(phone, body));
    }

    /** The provider delivers one and the same text twice. */
    void arrivesTwice(String phone, String body) {
        var text = incoming(phone, body);
        inbox.receive(text);
        inbox.receive(text);
    }

    private Incoming incoming(String phone, String body) {
        return new Incoming("TEST" + UUID.randomUUID(), phone, "virtual", body, Keyword.NONE, "{}", Incoming.Source.VIRTUAL, clock.instant());
    }

    /** Handles the oldest text of each phone. */
    void readOnce() {
        ReflectionTestUtils.invokeMethod(reader, "handleSome");
    }

    /** Handles whatever lies in the inbox. */
    void read() {
        untilNothingIsLeft(reader, "handleSome");
    }

    private static void untilNothingIsLeft(Object worker, String work) {
        boolean more = true;
        while (more) {
            more = ReflectionTestUtils.<Boolean>invokeMethod(worker, work);
        }
    }

    /** What the phone received from us, oldest first. */
    List<String> on(String phone) {
        return phones.of(phone).stream().filter(text -> text.direction() == PhoneText.Direction.OUT).map(PhoneText::body).toList();
    }
}
