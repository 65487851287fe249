package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.OrderId;
import com.curbline.messaging.CallBackPromised;
import com.curbline.messaging.CallEnded;
import com.curbline.messaging.CallTaken;
import com.curbline.messaging.Contacts;
import com.curbline.messaging.CustomerSpoke;
import com.curbline.messaging.FakeCallDesk;
import com.curbline.messaging.FakeDesk;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.Overheard;
import com.curbline.messaging.StaffCalls;
import com.curbline.messaging.StaffTimeSpent;
import com.curbline.testsupport.twilio.Sids;
import com.curbline.testsupport.MovableClock;
import com.curbline.testsupport.twilio.TwilioDouble;
import com.curbline.testsupport.twilio.TwilioDouble.KeptCall;
import com.curbline.testsupport.twilio.TwilioDouble.Mood;
import com.curbline.testsupport.twilio.TwilioSignature;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Calls through Twilio over real HTTP in both directions: webhooks signed as Twilio signs them, answered in its markup. */
@SpringBootTest(classes = com.curbline.messaging.MessagingTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
        "curbline.engine.job-executor=false",
        "curbline.engine.seeds=bpmn/messaging",
        "curbline.messaging.provider=twilio",
        "curbline.messaging.call-rounds=1h",
        "curbline.demo.enabled=true",
        "curbline.public-url=https://pickup.example.com",
        "curbline.twilio.account-sid=ACtest",
        "curbline.twilio.auth-token=first",
        "curbline.twilio.numbers=+15550001111",
        "curbline.twilio.read-timeout=1s",
        "curbline.twilio.sweep=1h"})
@Import(TwilioVoiceContract.Ledger.class)
abstract class TwilioVoiceContract {

    /** Both databases' tests talk to it, so it lives as long as the JVM. */
    private static final TwilioDouble TWILIO = new TwilioDouble();
    private static final String OURS = "+15550001111";
    private static final Instant NOON = Instant.parse("2026-11-21T18:00:00Z");

    @Autowired Contacts contacts;
    @Autowired MovableClock clock;
    @Autowired FakeDesk desk;
    @Autowired FakeCallDesk callDesk;
    @Autowired Overheard heard;
    @Autowired Ledger ledger;
    @Autowired StaffCalls calls;
    @Autowired BusinessCommands commands;
    @Autowired JdbcClient jdbc;
    @Autowired BeanFactory beans;
    @LocalServerPort int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ItemQuestions order = ItemQuestions.anOrder();
    private final String sid = Sids.call();

    /** Keeps what staff's time was told to be. */
    @TestComponent
    static class Ledger {

        final List<StaffTimeSpent> entries = new CopyOnWriteArrayList<>();

        @EventListener
        void on(StaffTimeSpent spent) {
            entries.removeIf(known -> known.key().equals(spent.key()));
            entries.add(spent);
        }

        List<String> of(OrderId order) {
            return entries.stream().filter(entry -> entry.order().equals(order))
                    .map(entry -> entry.kind() + " " + Duration.between(entry.from(), entry.to()).toMillis() + " " + entry.who()).toList();
        }
    }

    @DynamicPropertySource
    static void twilio(DynamicPropertyRegistry properties) {
        properties.add("curbline.twilio.base-url", TWILIO::url);
    }

    @BeforeEach
    void reset() {
        TWILIO.reset();
    }

    @Test
    void aCallerIsAskedAboutTheOpenItemInWordsThatAVoiceCanSay() throws Exception {
        lacks(order.milk());
        var xml = begins();

        var gather = element(xml, "Gather");
        assertThat(gather.getAttribute("input")).isEqualTo("dtmf speech");
        assertThat(gather.getAttribute("language")).isEqualTo("en-US");
        assertThat(gather.getAttribute("numDigits")).isEqualTo("1");
        assertThat(gather.getAttribute("actionOnEmptyResult")).isEqualTo("true");
        assertThat(gather.getAttribute("hints")).contains("Horizon Organic milk");
        assertThat(gather.getAttribute("action")).startsWith("https://pickup.example.com/twilio/voice/answer?");
        assertThat(said(xml)).containsExactly(
                "Hello, this is FreshMart about your order " + order.orderNumber().replaceAll("(?<=.)(?=.)", " ") + ".",
                "Organic Valley milk is out of stock.",
                "For Horizon Organic milk, 4 dollars and 99 cents, press 1.",
                "For FreshMart whole milk, 3 dollars and 49 cents, press 2.",
                "For a refund, press 9.",
                "To speak with the store, press 0.",
                "If you do not choose by 11:10 in the morning, it is refunded.");
    }

    @Test
    void aSpanishCustomerHearsSpanishWithAllItsAccents() throws Exception {
        lacks(ItemQuestions.anOrder().onPhoneOf(order).inSpanish().milk());
        var xml = begins();

        assertThat(element(xml, "Gather").getAttribute("language")).isEqualTo("es-US");
        assertThat(element(xml, "Say").getAttribute("language")).isEqualTo("es-US");
        assertThat(element(xml, "Say").getAttribute("voice")).isEqualTo("Polly.Lupe");
        assertThat(said(xml).subList(1, 7)).containsExactly(
                "No hay leche Organic Valley.",
                "Para leche Horizon Organic, 4 dólares con 99 centavos, oprima 1.",
                "Para leche entera FreshMart, 3 dólares con 49 centavos, oprima 2.",
                "Para un reembolso, oprima 9.",
                "Para hablar con la tienda, oprima 0.",
                "Si no elige antes de las 11:10 de la mañana, se lo reembolsamos.");
    }

    @Test
    void aKeyDecidesAndTheChoiceIsReadBackWithTheWayToChangeIt() throws Exception {
        clock.moveTo(NOON);
        contacts.ask(order.milk());
        clock.reset();
        lacks(order.milk());
        var xml = answers(begins(), "Digits", "2");

        assertThat(desk.standing(order.milk().substitution()).substitute().english()).isEqualTo("Offer 2");
        assertThat(said(xml)).containsExactly("You chose Offer 2, 4 dollars and 99 cents, instead of milk.",
                "If that is not right, press 0 now to speak with the store. Otherwise just hang up.");
        assertThat(heard.of(CustomerSpoke.class, order.order())).singleElement().extracting("body", "outcome").containsExactly("2", "DECIDED");
        assertThat(said(answers(xml, "Digits", ""))).containsExactly("Thank you. Goodbye.");
    }

    @Test
    void wordsAreReadLikeTexts() throws Exception {
        clock.moveTo(NOON);
        contacts.ask(order.milk());
        clock.reset();
        lacks(order.milk());
        answers(begins(), "SpeechResult", "The second one.", "Confidence", "0.91");

        assertThat(desk.standing(order.milk().substitution()).substitute().english()).isEqualTo("Offer 2");
    }

    @Test
    void wordsThatWereHardlyHeardDecideNothingAreAskedOnceByKeysAndThenAPersonIsCalled() throws Exception {
        lacks(order.milk());
        var again = answers(begins(), "SpeechResult", "the second one", "Confidence", "0.41");

        assertThat(desk.standing(order.milk().substitution())).isNull();
        assertThat(element(again, "Gather").getAttribute("input")).isEqualTo("dtmf");
        assertThat(said(again).get(0)).isEqualTo("Sorry, I did not understand. Please use the keys of your phone.");
        var person = answers(again, "Digits", "7");
        assertThat(element(person, "Dial").getAttribute("timeout")).isEqualTo("25");
    }

    @Test
    void whoAsksForAPersonIsConnectedWithTheStoresPhone() throws Exception {
        lacks(order.milk());
        for (var wish : List.of(Map.of("Digits", "0"), Map.of("SpeechResult", "operator please", "Confidence", "0.3"), Map.of("SpeechResult", "una persona", "Confidence", "0.9"))) {
            var xml = post(Sids.call(), action(post(Sids.call(), "/twilio/voice", Map.of())), wish);
            var dial = element(xml, "Dial");
            assertThat(dial.getAttribute("answerOnBridge")).isEqualTo("true");
            assertThat(dial.getAttribute("callerId")).isEqualTo(OURS);
            var number = element(xml, "Number");
            assertThat(number.getTextContent()).isEqualTo("+13125550110");
            assertThat(number.getAttribute("url")).contains("/twilio/voice/whisper?call=");
            assertThat(number.getAttribute("statusCallbackEvent")).isEqualTo("initiated ringing answered completed");
            assertThat(number.getAttribute("statusCallback")).contains("/twilio/voice/status?").contains("role=STAFF");
        }
    }

    @Test
    void severalItemsAreAskedOneAfterTheOther() throws Exception {
        contacts.ask(order.milk(), order.eggs());
        lacks(order.milk(), order.eggs());
        var eggs = answers(begins(), "Digits", "1");
        assertThat(said(eggs)).contains("eggs is out of stock.").first().asString().startsWith("You chose Offer 1");
        answers(eggs, "Digits", "9");

        assertThat(desk.standing(order.milk().substitution()).isRefund()).isFalse();
        assertThat(desk.standing(order.eggs().substitution()).isRefund()).isTrue();
    }

    @Test
    void labelsThatAreNoFreeKeysAreAskedByTheirPlaces() throws Exception {
        var item = order.item("soup", new com.curbline.kernel.LocalizedText("soup", "sopa"), 1, 1, com.curbline.messaging.IfSilent.FIRST_OFFER,
                ItemQuestions.option("9", "Red soup", "Sopa roja", "2.00"), ItemQuestions.option("10", "Green soup", "Sopa verde", "0.99"));
        contacts.ask(item);
        lacks(item);
        var xml = begins();
        assertThat(said(xml)).contains("For Red soup, 2 dollars, press 1.", "For Green soup, 99 cents, press 2.", "For a refund, press 9.",
                "If you do not choose by 11:10 in the morning, we take option 1.");
        answers(xml, "Digits", "2");

        assertThat(desk.standing(item.substitution()).substitute().english()).isEqualTo("Offer 10");
    }

    @Test
    void everyRequestMayBeRepeatedAndIsAnsweredTheSame() throws Exception {
        clock.moveTo(NOON);
        contacts.ask(order.milk());
        clock.reset();
        lacks(order.milk());
        var first = raw(sid, "/twilio/voice", Map.of());
        assertThat(raw(sid, "/twilio/voice", Map.of())).isEqualTo(first);
        var path = action(document(first));
        var answers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> unchecked(sid, path, Map.of("Digits", "1")))).toList();
        var bodies = answers.stream().map(CompletableFuture::join).collect(Collectors.toSet());

        assertThat(bodies).hasSize(1);
        assertThat(raw(sid, path, Map.of("Digits", "2"))).isEqualTo(bodies.iterator().next());
        assertThat(desk.timesAsked(order.milk().substitution())).isEqualTo(1);
        assertThat(heard.of(CustomerSpoke.class, order.order())).hasSize(1);
    }

    @Test
    void twoWhoCallAtOnceDoNotHearEachOthersItems() throws Exception {
        var other = ItemQuestions.anOrder();
        lacks(order.milk());
        callDesk.lacks(other.bread());
        var mine = begins();
        var theirs = post(Sids.call(), "/twilio/voice", Map.of("From", other.phone().e164()));

        assertThat(String.join(" ", said(mine))).contains("milk").doesNotContain("bread");
        assertThat(String.join(" ", said(theirs))).contains("bread").doesNotContain("milk");
    }

    @Test
    @Tag("F13")
    void ofATextAndACallAtTheSameMomentTheFirstWinsAndTheOtherIsToldWhatStands() throws Exception {
        clock.moveTo(NOON);
        contacts.ask(order.milk());
        clock.reset();
        lacks(order.milk());
        var question = begins();
        text("1");
        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());

        var xml = answers(question, "Digits", "9");

        assertThat(said(xml).get(0)).isEqualTo("This was settled already. You get Offer 1, 4 dollars and 99 cents, instead of milk.");
        assertThat(desk.standing(order.milk().substitution()).isRefund()).isFalse();
    }

    @Test
    @Tag("F13")
    void aTextAfterTheCallIsToldWhatStands() throws Exception {
        clock.moveTo(NOON);
        contacts.ask(order.milk());
        clock.reset();
        await().untilAsserted(() -> assertThat(TWILIO.kept).hasSize(1));
        lacks(order.milk());
        answers(begins(), "Digits", "1");
        text("no");

        await().untilAsserted(() -> assertThat(TWILIO.kept).extracting(TwilioDouble.Kept::body).anySatisfy(body -> assertThat(body).contains("settled already")));
        assertThat(desk.standing(order.milk().substitution()).isRefund()).isFalse();
    }

    @Test
    void whatIsNotToBeHadAnyMoreIsForAPerson() throws Exception {
        lacks(order.milk());
        desk.refuse(order.milk().substitution());
        var xml = answers(begins(), "Digits", "1");

        assertThat(said(xml).get(0)).isEqualTo("Sorry, that cannot be had any more.");
        assertThat(element(xml, "Dial")).isNotNull();
    }

    @Test
    void whoCannotBeKnownChoosesALanguageAndAStore() throws Exception {
        for (var from : List.of("anonymous", "+266696687", "+15125550000")) {
            var call = Sids.call();
            var welcome = post(call, "/twilio/voice", Map.of("From", from));
            assertThat(said(welcome)).containsExactly("Thank you for calling FreshMart. I am connecting you with the store.", "Para español, oprima 2.");
            var stores = post(call, action(welcome), Map.of("Digits", "2"));
            assertThat(said(stores).get(0)).isEqualTo("¿Con qué tienda quiere hablar?");
            var connected = post(call, action(stores), Map.of("Digits", "1"));
            assertThat(said(connected)).containsExactly("Le comunico con la tienda. Espere en la línea, por favor.");
            assertThat(element(connected, "Number").getTextContent()).isEqualTo("+13125550110");
            assertThat(said(post(call, element(connected, "Dial").getAttribute("action"), Map.of("DialCallStatus", "no-answer"))).get(0)).contains("llame de nuevo");
        }
    }

    @Test
    @Tag("F21")
    void whenNobodyTakesTheCallTheCustomerIsToldWhenTheStoreCallsBack() throws Exception {
        for (var status : List.of("no-answer", "busy", "completed")) {
            var call = Sids.call();
            lacks(order.milk());
            var dial = element(post(call, action(post(call, "/twilio/voice", Map.of())), Map.of("Digits", "0")), "Dial");
            var xml = post(call, dial.getAttribute("action"), Map.of("DialCallStatus", status));
            assertThat(said(xml)).singleElement().asString().startsWith("Nobody could take your call just now. The store will call you back by ");
        }
        assertThat(callDesk.callBacks).contains(order.order());
        assertThat(heard.of(CallBackPromised.class, order.order())).hasSize(3);
        assertThat(ledger.of(order.order())).isEmpty();
    }

    @Test
    void aMachineAtTheStoresPhoneDoesNotCountAsAnAnswer() throws Exception {
        lacks(order.milk());
        var dialled = toPerson();
        var staff = Sids.call();
        var whisper = post(staff, element(dialled, "Number").getAttribute("url"), Map.of());
        assertThat(said(whisper)).contains("Press 1 to take the order call.", "Oprima 1 para atender la llamada.");
        var dropped = post(staff, action(whisper), Map.of("Digits", ""));

        assertThat(element(dropped, "Hangup")).isNotNull();
        var after = post(sid, element(dialled, "Dial").getAttribute("action"), Map.of("DialCallStatus", "completed"));
        assertThat(said(after)).singleElement().asString().contains("will call you back");
    }

    @Test
    void staffsTimeIsMeasuredFromTheLegsInWhateverOrderNewsCome() throws Exception {
        lacks(order.milk());
        var dialled = toPerson();
        var staff = takenBy(dialled);
        var news = element(dialled, "Number").getAttribute("statusCallback");
        status(staff, news, "completed", NOON.plusSeconds(150), "SequenceNumber", "3", "CallDuration", "130");
        status(staff, news, "in-progress", NOON.plusSeconds(20), "SequenceNumber", "2");
        status(staff, news, "initiated", NOON.plusSeconds(5), "SequenceNumber", "0");
        status(staff, news, "in-progress", NOON.plusSeconds(20), "SequenceNumber", "2");
        status(staff, news, "ringing", NOON.plusSeconds(6), "SequenceNumber", "1");
        post(sid, element(dialled, "Dial").getAttribute("action"), Map.of("DialCallStatus", "completed"));
        status(sid, "/twilio/voice/status", "completed", NOON.plusSeconds(152), "CallDuration", "152");

        assertThat(ledger.of(order.order())).containsExactly("CALL 130000 null");
        assertThat(heard.of(CallTaken.class, order.order())).hasSize(1);
        assertThat(heard.of(CallEnded.class, order.order())).singleElement().satisfies(ended -> assertThat(ended.staffMillis()).isEqualTo(130_000));
        assertThat(callDesk.spoken).contains(order.order());
        assertThat(callDesk.callBacks).doesNotContain(order.order());
        calls.saved(order.order(), "pia");
        assertThat(ledger.of(order.order())).contains("CALL 130000 pia");
    }

    @Test
    void newsThatNeverCameAreAskedFor() throws Exception {
        lacks(order.milk());
        var staff = takenBy(toPerson());
        var from = Map.of("From", OURS, "To", "+13125550110");
        TWILIO.calls.add(new KeptCall(sid, null, from, NOON, "completed", NOON.plusSeconds(100), 100));
        TWILIO.calls.add(new KeptCall(staff, sid, from, NOON.plusSeconds(10), "completed", NOON.plusSeconds(100), 75));
        jdbc.sql("update calls set created_at = created_at - interval '5' minute where call_sid = ?").param(sid).update();
        jdbc.sql("update call_legs set told_at = told_at - interval '5' minute").update();

        ReflectionTestUtils.invokeMethod(beans.getBean(ClassUtils.resolveClassName("com.curbline.messaging.voice.CallRounds", getClass().getClassLoader())), "ask");

        assertThat(ledger.of(order.order())).containsExactly("CALL 75000 null");
        assertThat(heard.of(CallEnded.class, order.order())).hasSize(1);
    }

    @Test
    void aCallThatStaffWantIsMadeOnceAndConnectsAfterAKey() throws Exception {
        wanted();
        wanted();
        await().untilAsserted(() -> assertThat(TWILIO.callPosts).hasSize(1));
        var form = TWILIO.callPosts.get(0);
        assertThat(form).containsEntry("To", "+13125550110").containsEntry("From", OURS);
        var staff = TWILIO.calls.get(0).sid();
        var press = post(staff, form.get("Url"), Map.of());
        assertThat(said(press).get(0)).startsWith("This is Curbline. Press 1 to call the customer of order");
        var bridged = post(staff, action(press), Map.of("Digits", "1"));
        assertThat(element(bridged, "Number").getTextContent()).isEqualTo(order.phone().e164());
        assertThat(element(bridged, "Number").hasAttribute("url")).isFalse();
        var customer = Sids.call();
        status(customer, element(bridged, "Number").getAttribute("statusCallback"), "in-progress", NOON.plusSeconds(10));
        status(staff, form.get("StatusCallback"), "in-progress", NOON);
        status(customer, element(bridged, "Number").getAttribute("statusCallback"), "completed", NOON.plusSeconds(60));
        status(staff, form.get("StatusCallback"), "completed", NOON.plusSeconds(61), "CallDuration", "61");

        assertThat(ledger.of(order.order())).containsExactly("CALL 61000 leo");
        assertThat(calls.of(order.order())).singleElement().extracting("progress").isEqualTo("ENDED");
        assertThat(TWILIO.callPosts).hasSize(1);
    }

    @Test
    void aCallThatTwilioMayHaveMadeIsLookedForAndNeverMadeTwice() {
        TWILIO.moods.add(Mood.TAKES_AND_FAILS);
        wanted();

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(state()).isEqualTo("LIVE/" + TWILIO.calls.get(0).sid()));
        assertThat(TWILIO.callPosts).hasSize(1);
    }

    @Test
    void aCallThatWasSurelyNotMadeIsGivenUpAndMayBeWantedAgain() {
        TWILIO.moods.add(Mood.REFUSES);
        wanted();
        await().untilAsserted(() -> assertThat(state()).startsWith("FAILED/"));
        assertThat(calls.of(order.order())).singleElement().extracting("progress").isEqualTo("FAILED");

        wanted();
        await().untilAsserted(() -> assertThat(TWILIO.callPosts).hasSize(2));
    }

    @Test
    void newsOfACallThatComeBeforeTheAnswerMakeItKnown() throws Exception {
        TWILIO.moods.add(Mood.TAKES_AND_DROPS);
        wanted();
        await().untilAsserted(() -> assertThat(TWILIO.callPosts).hasSize(1));
        var early = Sids.call();
        status(early, TWILIO.callPosts.get(0).get("StatusCallback"), "ringing", NOON);

        await().untilAsserted(() -> assertThat(state()).isEqualTo("LIVE/" + early));
        assertThat(TWILIO.callPosts).hasSize(1);
    }

    @Test
    @Tag("F18")
    void whatIsNotSignedOrNotForUsIsRefused() throws Exception {
        lacks(order.milk());
        var form = form(sid, Map.of());
        assertThat(send("/twilio/voice", form, "wrong").statusCode()).isEqualTo(403);
        form.put("To", "+15559999999");
        assertThat(send("/twilio/voice", form, signature("/twilio/voice", form)).statusCode()).isEqualTo(403);
        var unknown = form(sid, Map.of());
        assertThat(send("/twilio/voice/answer?call=none", unknown, signature("/twilio/voice/answer?call=none", unknown)).statusCode()).isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from calls where call_sid = ?").param(sid).query(Integer.class).single()).isZero();
    }

    @Test
    void aSignatureIsNotEnoughWhereAValueWasMovedIntoAName() throws Exception {
        lacks(order.milk());
        var path = action(begins()).replace("https://pickup.example.com", "");
        var genuine = form(sid, Map.of("SpeechResult", "no, Tell me more", "Digits", "1"));
        for (var forged : List.of(form(sid, Map.of("SpeechResult", "no, ", "Tell", " me more", "Digits", "1")),
                form(sid + "Digits1", Map.of("SpeechResult", "no, Tell me more")))) {
            assertThat(signature(path, forged)).isEqualTo(signature(path, genuine));
            assertThat(send(path, forged, signature(path, genuine)).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whereTheProviderDoesNotAnswerTheRoundOfCallsEndsWithTheFirst() throws Exception {
        begins();
        post(Sids.call(), "/twilio/voice", Map.of("From", ItemQuestions.anOrder().phone().e164()));
        jdbc.sql("update calls set created_at = created_at - interval '5' minute").update();
        jdbc.sql("update call_legs set told_at = told_at - interval '5' minute").update();
        TWILIO.cannotTellCalls = true;

        ReflectionTestUtils.invokeMethod(beans.getBean(ClassUtils.resolveClassName("com.curbline.messaging.voice.CallRounds", getClass().getClassLoader())), "ask");
        assertThat(TWILIO.callLists.get()).isEqualTo(1);
    }

    @Test
    void afterAFailureInALongAddressTheCallerIsBroughtToAPersonAsWell() throws Exception {
        lacks(order.milk());
        begins();
        var xml = post(sid, "/twilio/voice/fallback", Map.of("ErrorCode", "11200", "ErrorUrl", "https://pickup.example.com/twilio/voice/answer?hints=" + "x".repeat(400)));

        assertThat(element(xml, "Number").getTextContent()).isEqualTo("+13125550110");
    }

    @Test
    void afterAFailureTheCallerIsBroughtToAPerson() throws Exception {
        lacks(order.milk());
        begins();
        var xml = post(sid, "/twilio/voice/fallback", Map.of("ErrorCode", "11200", "ErrorUrl", "https://pickup.example.com/twilio/voice/answer"));

        assertThat(element(xml, "Number").getTextContent()).isEqualTo("+13125550110");
    }

    private void lacks(ItemQuestion... items) {
        callDesk.lacks(items);
    }

    private void wanted() {
        commands.run(() -> calls.call(new StaffCalls.Wanted(order.order(), order.orderNumber(), Contacts.STORE, order.phone(), com.curbline.kernel.Language.ENGLISH, "leo")));
    }

    private String state() {
        return jdbc.sql("select state || '/' || coalesce(call_sid, '') from calls where order_id = ? order by created_at").param(order.order().value())
                .query(String.class).list().get(0);
    }

    private Document begins() throws Exception {
        return post(sid, "/twilio/voice", Map.of());
    }

    private Document toPerson() throws Exception {
        return answers(begins(), "Digits", "0");
    }

    /** The sid of the leg on which somebody of the store pressed the key. */
    private String takenBy(Document dialled) throws Exception {
        var staff = Sids.call();
        var whisper = post(staff, element(dialled, "Number").getAttribute("url"), Map.of());
        assertThat(post(staff, action(whisper), Map.of("Digits", "1")).getDocumentElement().getChildNodes().getLength()).isZero();
        return staff;
    }

    private Document answers(Document question, String... fields) throws Exception {
        return post(sid, action(question), map(fields));
    }

    private void status(String call, String url, String status, Instant at, String... more) throws Exception {
        var fields = map(more);
        fields.put("CallStatus", status);
        fields.put("Timestamp", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
        raw(call, url, fields);
    }

    private static Map<String, String> map(String... fields) {
        var map = new LinkedHashMap<String, String>();
        IntStream.range(0, fields.length / 2).forEach(i -> map.put(fields[2 * i], fields[2 * i + 1]));
        return map;
    }

    private static String action(Document xml) {
        return element(xml, "Gather").getAttribute("action");
    }

    private static Element element(Document xml, String name) {
        return (Element) xml.getElementsByTagName(name).item(0);
    }

    private static List<String> said(Document xml) {
        var all = xml.getElementsByTagName("Say");
        return IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getTextContent()).toList();
    }

    private void text(String body) throws Exception {
        var form = new LinkedHashMap<>(Map.of("AccountSid", "ACtest", "MessageSid", Sids.text(), "From", order.phone().e164(), "To", OURS, "Body", body));
        assertThat(send("/twilio/sms", form, signature("/twilio/sms", form)).statusCode()).isEqualTo(200);
    }

    private Document post(String call, String url, Map<String, String> fields) throws Exception {
        return document(raw(call, url, fields));
    }

    private String unchecked(String call, String url, Map<String, String> fields) {
        try {
            return raw(call, url, fields);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String raw(String call, String url, Map<String, String> fields) throws Exception {
        var path = url.replace("https://pickup.example.com", "");
        var form = form(call, fields);
        var answer = send(path, form, signature(path, form));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/xml"));
        return answer.body();
    }

    private Map<String, String> form(String call, Map<String, String> fields) {
        var form = new LinkedHashMap<String, String>(Map.of("AccountSid", "ACtest", "CallSid", call, "From", order.phone().e164(), "To", OURS));
        form.putAll(fields);
        return form;
    }

    private static Document document(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String signature(String path, Map<String, String> form) {
        return TwilioSignature.of("first", "https://pickup.example.com" + path, form);
    }

    private HttpResponse<String> send(String path, Map<String, String> form, String signature) throws Exception {
        var body = form.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature).POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
}
