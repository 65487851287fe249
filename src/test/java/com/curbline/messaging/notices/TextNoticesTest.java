package com.curbline.messaging.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.Contacts;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Notices.Recipient;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.wording.Gsm7;
import com.curbline.testsupport.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MessagingTest
class TextNoticesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final StandingDecision OATLY = new StandingDecision(new LocalizedText("oat milk", "leche de avena"),
            new LocalizedText("Oatly Barista", "Oatly Barista"), Money.dollars("5.49"), 2);

    @Autowired Notices notices;
    @Autowired Consents consents;
    @Autowired BusinessCommands commands;
    @Autowired MovableClock clock;
    @Autowired JdbcClient jdbc;

    private final String order = "order-" + UUID.randomUUID();
    private final SubstitutionId substitution = new SubstitutionId(order + "-milk");

    @BeforeEach
    void stopTheClock() {
        clock.moveTo(NOON);
    }

    @AfterEach
    void letItRun() {
        clock.reset();
    }

    @Test
    void aReadyOrderIsToldOnceWithItsPlace() {
        say(() -> notices.orderReady(to(Language.ENGLISH, true), "bay 3"));
        say(() -> notices.orderReady(to(Language.ENGLISH, true), "bay 4"));
        assertThat(texts()).containsExactly("FreshMart: order 4821 is ready for pickup. It waits at bay 3.");
    }

    @Test
    void whatWasDecidedWithoutAskingIsToldOnce() {
        say(() -> notices.settledWithoutAnswer(to(Language.SPANISH, true), substitution, OATLY));
        say(() -> notices.settledWithoutAnswer(to(Language.SPANISH, true), substitution, OATLY));
        assertThat(texts()).singleElement().asString().contains("un cambio en sus", "2 x Oatly Barista $5.49 c/u en vez de leche de avena");
        assertThat(Gsm7.segments(texts().get(0))).isEqualTo(1);
    }

    @Test
    void whatIsSettledTogetherIsToldTogether() {
        say(() -> notices.settledWithoutAnswer(to(Language.ENGLISH, true), substitution, OATLY));
        var eggs = new StandingDecision(new LocalizedText("eggs", "huevos"), null, null, 1);
        say(() -> notices.settledWithoutAnswer(to(Language.ENGLISH, true), new SubstitutionId(order + "-eggs"), eggs));
        say(() -> notices.settledWithoutAnswer(to(Language.ENGLISH, true), new SubstitutionId(order + "-eggs"), eggs));
        assertThat(texts()).singleElement().asString().endsWith("2 x Oatly Barista $5.49 each for oat milk; eggs: refund.");
    }

    @Test
    void answersGivenTogetherAreConfirmedByOneText() {
        var eggs = new StandingDecision(new LocalizedText("eggs", "huevos"), null, null, 1);
        say(() -> notices.answersTaken(to(Language.ENGLISH, true), Map.of(substitution, OATLY, new SubstitutionId(order + "-eggs"), eggs)));
        assertThat(texts()).singleElement().asString().contains("Got it", "eggs: refund", "2 x Oatly Barista");
    }

    @Test
    void anAnswerInTheAppIsConfirmedAndSaysUntilWhenItCanBeChanged() {
        say(() -> notices.answerTaken(to(Language.ENGLISH, true), substitution, OATLY, NOON.plusSeconds(600)));
        say(() -> notices.answerTaken(to(Language.ENGLISH, true), substitution, new StandingDecision(OATLY.item(), null, null, 2), null));
        assertThat(texts()).hasSize(2);
        assertThat(texts().get(0)).contains("Got it", "until 6:10 AM");
        assertThat(texts().get(1)).endsWith("oat milk: refund. To change it, call the store: (312) 555-0110.");
    }

    @Test
    void whoDidNotAgreeOrOptedOutIsNotTexted() {
        say(() -> notices.orderReady(to(Language.ENGLISH, false), "bay 3"));
        consents.optOut(to(Language.ENGLISH, true).phone().e164(), "TEST");
        say(() -> notices.orderReady(to(Language.ENGLISH, true), "bay 3"));
        assertThat(texts()).isEmpty();
        consents.optIn(to(Language.ENGLISH, true).phone().e164(), "TEST");
    }

    private void say(Runnable notice) {
        commands.run(notice);
    }

    private Recipient to(Language language, boolean consent) {
        return new Recipient(new OrderId(order), "4821", Contacts.STORE, new PhoneNumber("+15125550177"), consent, language);
    }

    private List<String> texts() {
        return jdbc.sql("select body from outbox where order_id = ? order by seq").param(order).query(String.class).list();
    }
}
