package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.PhoneNumber;
import com.curbline.access.PublicUrl;
import com.curbline.messaging.outbox.LookResult;
import com.curbline.messaging.outbox.PhoneFact;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.TextProvider.Parcel;
import com.curbline.messaging.outbox.Trouble;
import com.curbline.testsupport.twilio.TwilioDouble;
import com.curbline.testsupport.twilio.TwilioDouble.Mood;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** The real SDK against a Twilio on this machine: one request per attempt, whatever comes back. */
class TwilioProviderTest {

    private static final TwilioDouble TWILIO = new TwilioDouble();
    private static final Parcel PARCEL = new Parcel("0190-outbox", new PhoneNumber("+15125550142"), null, "FreshMart: milk? 1 or NO",
            Duration.ofSeconds(240), Instant.now());

    private final TwilioProvider provider = provider(settings(TWILIO.url(), "MGservice"));

    @BeforeEach
    void reset() {
        TWILIO.reset();
    }

    @AfterAll
    static void close() {
        TWILIO.close();
    }

    @Test
    void aTextIsSentWithItsServiceItsTimeLimitAndOurIdInTheCallback() {
        assertThat(provider.send(PARCEL)).isEqualTo(new SendResult.Accepted(TWILIO.kept.get(0).sid()));

        assertThat(TWILIO.posts.get(0)).containsEntry("To", "+15125550142").containsEntry("MessagingServiceSid", "MGservice")
                .containsEntry("Body", PARCEL.body()).containsEntry("ValidityPeriod", "240").containsEntry("MessageIntent", "notifications")
                .containsEntry("StatusCallback", "https://pickup.example.com/twilio/status?ob=0190-outbox").doesNotContainKey("From");
    }

    @Test
    void aPinnedNumberGoesAlongAndWithoutAServiceTheFirstNumberSends() {
        provider.send(new Parcel("x", PARCEL.to(), "+15550002222", "a", PARCEL.validFor(), PARCEL.attemptedAt()));
        provider(settings(TWILIO.url(), null)).send(PARCEL);

        assertThat(TWILIO.posts.get(0)).containsEntry("From", "+15550002222").containsEntry("MessagingServiceSid", "MGservice");
        assertThat(TWILIO.posts.get(1)).containsEntry("From", "+15550001111");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TAKES")
    @Tag("F1")
    void everyFailureIsExactlyOneRequest(Mood mood) {
        TWILIO.moods.add(mood);
        provider.send(PARCEL);

        assertThat(TWILIO.posts).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "IS_UNAVAILABLE", "DROPS", "HANGS", "SHOWS_A_PAGE", "TAKES_AND_FAILS", "TAKES_AND_DROPS", "TAKES_AND_HANGS", "TAKES_AND_MUMBLES"})
    void whereNobodyKnowsNothingIsConcluded(Mood mood) {
        TWILIO.moods.add(mood);
        assertThat(provider.send(PARCEL)).isInstanceOf(SendResult.Unknown.class);
        assertThat(provider.lookFor(PARCEL, Set.of())).isInstanceOf(mood.name().startsWith("TAKES") ? LookResult.Found.class : LookResult.Absent.class);
    }

    @Test
    void whatWasRefusedTeachesAboutThePhone() {
        assertThat(refusal(21610)).isEqualTo(new SendResult.Refused("21610", PhoneFact.OPTED_OUT));
        assertThat(refusal(21614)).isEqualTo(new SendResult.Refused("21614", PhoneFact.NO_SMS));
        assertThat(refusal(21635)).isEqualTo(new SendResult.Refused("21635", PhoneFact.NO_SMS));
        assertThat(refusal(21703)).isEqualTo(new SendResult.Refused("21703", PhoneFact.NONE, Trouble.SENDER));
        assertThat(refusal(21408)).isEqualTo(new SendResult.Refused("21408", PhoneFact.NONE));
        assertThat(refusal(99999)).isEqualTo(new SendResult.Refused("99999", PhoneFact.NONE));
        assertThat(refusal(20003)).isEqualTo(new SendResult.NotSent("20003", Duration.ZERO, Trouble.CREDENTIALS));
    }

    @Test
    void whatIsBusyOrNotThereWasSurelyNotSent() {
        TWILIO.moods.add(Mood.IS_BUSY);
        TWILIO.retryAfter = "7";
        assertThat(provider.send(PARCEL)).isEqualTo(new SendResult.NotSent("20429", Duration.ofSeconds(7), Trouble.BUSY));
        assertThat(provider(settings("http://localhost:1", null)).send(PARCEL)).isEqualTo(new SendResult.NotSent("CONNECT", Duration.ofSeconds(2), Trouble.OUTAGE));
        assertThat(provider(settings("http://no-such-host.invalid", null)).send(PARCEL)).isInstanceOf(SendResult.NotSent.class);
    }

    @Test
    void onlyTheSameTextOfThisAttemptIsFound() {
        provider.send(new Parcel("other", PARCEL.to(), null, "another body", PARCEL.validFor(), PARCEL.attemptedAt()));
        TWILIO.inbound("+15125550142", "+15125550142", PARCEL.body());
        assertThat(provider.lookFor(PARCEL, Set.of())).isInstanceOf(LookResult.Absent.class);

        provider.send(PARCEL);
        assertThat(provider.lookFor(PARCEL, Set.of())).isInstanceOf(LookResult.Found.class);
        var later = new Parcel("later", PARCEL.to(), null, PARCEL.body(), PARCEL.validFor(), Instant.now().plusSeconds(600));
        assertThat(provider.lookFor(later, Set.of())).isInstanceOf(LookResult.Absent.class);

        TWILIO.cannotList = true;
        assertThat(provider.lookFor(PARCEL, Set.of())).isInstanceOf(LookResult.Unclear.class);
    }

    @Test
    void aTextThatIsKnownToBeAnotherOneIsNotFoundAgainAndOneThatFailedIs() {
        provider.send(PARCEL);
        var sid = TWILIO.kept.get(0).sid();
        assertThat(provider.lookFor(PARCEL, Set.of(sid))).isInstanceOf(LookResult.Absent.class);

        TWILIO.become(sid, "undelivered", 30007);
        assertThat(provider.lookFor(PARCEL, Set.of())).isInstanceOfSatisfying(LookResult.Found.class, found -> {
            assertThat(found.delivery().stage()).isEqualTo(com.curbline.messaging.outbox.Delivery.Stage.FAILED);
            assertThat(found.delivery().errorCode()).isEqualTo("30007");
        });
    }

    @Test
    void aProbeIsOneHarmlessRequest() {
        assertThat(provider.probe()).isEmpty();
        TWILIO.cannotList = true;
        assertThat(provider.probe()).hasValue(new LookResult.Unclear("20503", Trouble.OUTAGE));
        assertThat(provider(settings("http://localhost:1", null)).probe()).hasValue(new LookResult.Unclear("CONNECT", Trouble.OUTAGE));
        assertThat(TWILIO.posts).isEmpty();
    }

    @Test
    void anAnswerThatNobodyUnderstandsIsNoAnswer() {
        TWILIO.listsNothingAtAll = true;
        assertThat(provider.lookFor(PARCEL, Set.of())).isEqualTo(new LookResult.Unclear("ODD_ANSWER", Trouble.OUTAGE));
        assertThat(provider.probe()).hasValue(new LookResult.Unclear("ODD_ANSWER", Trouble.OUTAGE));
    }

    @Test
    void aCallThatTakesLongerThanItsLeaseIsNoSetting() {
        var settings = new TwilioSettings("ACtest", "token", null, null, null, List.of("+15550001111"), URI.create(TWILIO.url()), Duration.ofSeconds(2), Duration.ofSeconds(30), null);
        assertThatThrownBy(() -> new TwilioAccount(settings)).isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
                refused -> assertThat(refused.getName()).isEqualTo("curbline.twilio.read-timeout"));
    }

    @Test
    void theFateOfATextCanBeAsked() {
        provider.send(PARCEL);
        assertThat(provider.deliveryOf(TWILIO.kept.get(0).sid())).hasValueSatisfying(delivery ->
                assertThat(delivery.stage()).isEqualTo(com.curbline.messaging.outbox.Delivery.Stage.ACCEPTED));
        assertThat(provider.deliveryOf("SMnone")).hasValueSatisfying(delivery ->
                assertThat(delivery.stage()).isEqualTo(com.curbline.messaging.outbox.Delivery.Stage.UNKNOWN));
        TWILIO.cannotList = true;
        assertThat(provider.deliveryOf("SMnone")).isEmpty();
    }

    @Test
    void aMissingSettingIsNamed() {
        var settings = new TwilioSettings("ACtest", " ", null, null, null, List.of("+15550001111"), URI.create(TWILIO.url()), Duration.ofSeconds(1), Duration.ofSeconds(1), null);
        assertThatThrownBy(() -> new TwilioAccount(settings)).isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
                refused -> assertThat(refused.getName()).isEqualTo("curbline.twilio.auth-token"));
    }

    private SendResult refusal(int code) {
        TWILIO.refusalCode = code;
        TWILIO.moods.add(Mood.REFUSES);
        return provider.send(PARCEL);
    }

    private static TwilioSettings settings(String url, String service) {
        return new TwilioSettings("ACtest", "token", null, service, "notifications", List.of("+15550001111", "+15550002222"), URI.create(url),
                Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofMinutes(1));
    }

    private static TwilioProvider provider(TwilioSettings settings) {
        var account = new TwilioAccount(settings);
        return new TwilioProvider(new TwilioConfiguration().twilioRestClient(account), account, new PublicUrl(URI.create("https://pickup.example.com")));
    }
}
