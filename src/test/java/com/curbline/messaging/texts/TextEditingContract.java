package com.curbline.messaging.texts;

import static com.curbline.messaging.ItemQuestions.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.Contacts;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.texts.TextFinding.Code;
import com.curbline.messaging.texts.TextSide.Origin;
import com.curbline.messaging.wording.BuiltInTexts;
import com.curbline.messaging.wording.OwnWordings;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleOrder.Goods;
import com.curbline.messaging.wording.SampleOrder.Offered;
import com.curbline.messaging.wording.Wording;
import com.curbline.testsupport.RoundTrips;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Wording of the chain and of stores: saved, said, taken back. */
@MessagingTest
abstract class TextEditingContract {

    private static final StoreId OAK = new StoreId("oak-avenue");
    private static final String READY = "{brand} order {order}: come and get it. {location}{link}";

    @Autowired TextEditing editing;
    @Autowired Wording wording;
    @Autowired OwnWordings own;
    @Autowired Contacts contacts;
    @Autowired JdbcClient jdbc;
    @Autowired RoundTrips trips;

    @AfterEach
    void forget() {
        jdbc.sql("delete from text_wordings").update();
        own.changed();
    }

    @Test
    void whatIsSavedIsSaidFromThenOnByTheStoreBeforeTheChainBeforeWhatCameWithTheApplication() {
        assertThat(ready(OAK)).isEqualTo("FreshMart: order 1 is ready for pickup. ");
        save(null, 0, "{brand}: order {order} is waiting for you. {location}{link}");
        assertThat(ready(OAK)).isEqualTo("FreshMart: order 1 is waiting for you. ");
        save(OAK, 0, "{brand}: order {order} waits at Oak Avenue. {location}{link}");
        assertThat(ready(OAK)).isEqualTo("FreshMart: order 1 waits at Oak Avenue. ");
        assertThat(ready(Contacts.STORE)).isEqualTo("FreshMart: order 1 is waiting for you. ");

        editing.giveBack(draft(OAK, READY), 1, "enough", "cleo");
        assertThat(ready(OAK)).isEqualTo("FreshMart: order 1 is waiting for you. ");
        editing.giveBack(draft(null, READY), 1, "enough", "cleo");
        assertThat(ready(OAK)).isEqualTo("FreshMart: order 1 is ready for pickup. ");
    }

    @Test
    void aQuestionIsAskedInTheStoresOwnWords() {
        var draft = new TextDraft("question.one", Language.ENGLISH, Contacts.STORE,
                "{brand} order {order}: no more {item} today. Reply {choices} or NO = refund. {silence}{link} STOP to opt out");
        editing.save(draft, 0, "shorter", "cleo", order());
        var asked = anOrder();

        contacts.ask(asked.milk());

        assertThat(jdbc.sql("select body from outbox where order_id = ?").param(asked.order().value()).query(String.class).single())
                .startsWith("FreshMart order " + asked.orderNumber() + ": no more Organic Valley milk today. Reply 1 or YES = ");
    }

    @Test
    void everyVersionIsKeptWithWhoAndWhy() {
        save(null, 0, "{brand}: order {order} is here. {location}{link}");
        editing.save(draft(null, "{brand}: order {order} is there. {location}{link}"), 1, " Friendlier ", "dan", order());

        assertThat(editing.history(draft(null, READY))).extracting(TextVersion::version, TextVersion::by, TextVersion::reason)
                .containsExactly(tuple(2, "dan", "Friendlier"), tuple(1, "cleo", "test"));
        assertThat(editing.history(draft(null, READY)).get(1).pattern()).isEqualTo("{brand}: order {order} is here. {location}{link}");
    }

    @Test
    void whoeverSavesSecondIsToldInsteadOfUndoingTheFirst() {
        save(null, 0, "{brand}: order {order} is here. {location}{link}");
        assertThatExceptionOfType(RefusedByRule.class).isThrownBy(() -> save(null, 0, "{brand}: order {order} is mine. {location}{link}"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("text-changed-meanwhile"));
        assertThat(ready(OAK)).contains("is here");
    }

    @Test
    void aRefusedTextAMissingReasonAndAnUnknownTextSaveNothing() {
        assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> save(null, 0, "{brand}: it is ready. {location}{link}"))
                .satisfies(refusal -> assertThat(refusal.findings()).extracting(TextFinding::code).contains(Code.GAP_MISSING));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> editing.save(draft(null, READY), 0, " ", "cleo", order()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editing.find("no.such.text", null));
        assertThat(jdbc.sql("select count(*) from text_wordings").query(Integer.class).single()).isZero();
    }

    @Test
    void aTranslationIsMissedUntilItIsWritten() {
        save(null, 0, "{brand}: order {order} is here. {location}{link}");
        var entry = editing.find("ready", OAK);
        assertThat(entry.english().origin()).isEqualTo(Origin.CHAIN);
        assertThat(entry.spanish()).matches(TextSide::untranslated).matches(side -> side.origin() == Origin.BUILT_IN);

        editing.save(new TextDraft("ready", Language.SPANISH, null, "{brand}: su pedido {order} ya está. {location}{link}"), 0, "same", "cleo", order());
        assertThat(editing.find("ready", OAK).spanish().untranslated()).isFalse();

        save(OAK, 0, "{brand}: order {order} is at Oak Avenue. {location}{link}");
        assertThat(editing.find("ready", OAK).spanish().untranslated()).as("the store speaks for itself in one language only").isTrue();
        assertThat(editing.find("ready", null).english().stores()).containsExactly(OAK);
    }

    @Test
    @Tag("F19")
    void aTextThatTakesTooManySegmentsWithRealProductsIsRefused() {
        var long1 = new TextDraft("question.one", Language.ENGLISH, null,
                BuiltInTexts.pattern(Language.ENGLISH, "question.one").replace("{item}", "we are so very sorry to have to tell you that ".repeat(6) + "{item}"));
        assertThat(editing.check(long1, order())).anyMatch(finding -> finding.code() == Code.SEGMENTS && finding.isRefusal());
        assertThat(editing.check(new TextDraft("choice.other", Language.ENGLISH, null, "or else answer with number {label} and get {name} at only {price}"), order()))
                .as("parts are seen in the texts they are part of").anyMatch(finding -> finding.code() == Code.CHOICE_LOST);
    }

    @Test
    void aPartIsShownInTheTextsThatItIsPartOf() {
        var previews = editing.previews(new TextDraft("silence.refund", Language.SPANISH, null, "devolucion del dinero"), order());
        assertThat(previews).isNotEmpty().allSatisfy(preview -> assertThat(preview.body()).contains("devolucion del dinero"));
        assertThat(previews).extracting(TextPreview::situation).contains("several").doesNotContain("ready", "help");
    }

    @Test
    void everyTextIsSeenSomewhereInBothLanguages() {
        for (var key : BuiltInTexts.keys()) {
            for (var language : Language.values()) {
                var previews = editing.previews(new TextDraft(key, language, null, BuiltInTexts.pattern(language, key)), order());
                assertThat(previews).as(key).isNotEmpty();
                assertThat(editing.check(new TextDraft(key, language, null, BuiltInTexts.pattern(language, key)), order())).as(key).noneMatch(TextFinding::isRefusal);
            }
        }
    }

    @Test
    void makingTextsCostsNoLookIntoTheDatabase() {
        save(null, 0, "{brand}: order {order} is here. {location}{link}");
        ready(OAK);

        var cost = trips.of(() -> {
            ready(OAK);
            ready(Contacts.STORE);
        });

        assertThat(cost.executions()).as(cost.statements()).isZero();
    }

    @Test
    void whatAnotherNodeSavedIsSaidAfterTheNextLook() {
        ready(OAK);
        jdbc.sql("""
                insert into text_wordings (text_key, language, store_id, version, pattern, reason, changed_by, changed_at)
                values ('ready', 'en-US', '*', 1, ?, 'there', 'dan', current_timestamp)""").param("{brand}: order {order} came from elsewhere. {location}{link}").update();
        assertThat(ready(OAK)).contains("ready for pickup");

        ReflectionTestUtils.invokeMethod(own, "look");

        assertThat(ready(OAK)).contains("came from elsewhere");
    }

    @Test
    void wordsThatCannotBeReadAnyMoreGiveWayToThoseAboveThem() {
        jdbc.sql("""
                insert into text_wordings (text_key, language, store_id, version, pattern, reason, changed_by, changed_at)
                values ('ready', 'en-US', '*', 1, '{brand', 'broken', 'dan', current_timestamp)""").update();
        own.changed();
        assertThat(ready(OAK)).contains("ready for pickup");
    }

    private String ready(StoreId store) {
        return wording.say(store, Language.ENGLISH, "ready", Map.of("brand", "FreshMart", "order", "1", "location", "", "link", ""));
    }

    private void save(StoreId store, int base, String pattern) {
        editing.save(draft(store, pattern), base, "test", "cleo", order());
    }

    private static TextDraft draft(StoreId store, String pattern) {
        return new TextDraft("ready", Language.ENGLISH, store, pattern);
    }

    static SampleOrder order() {
        var milk = new Goods(new LocalizedText("Organic Valley Grassmilk Whole Milk 64 fl oz", "Leche entera Grassmilk Organic Valley 64 fl oz"), List.of(
                offered("Horizon Organic Whole Milk 64 fl oz", "6.99"), offered("Stonyfield Organic Reduced Fat Milk 64 fl oz", "5.49"),
                offered("Maple Hill Whole Milk Lactose-Free 59 fl oz", "12.29")));
        return new SampleOrder(Contacts.STORE, Language.ENGLISH, Collections.nCopies(3, milk), Instant.parse("2026-11-22T17:48:00Z"));
    }

    private static Offered offered(String name, String price) {
        return new Offered(new LocalizedText(name, name), Money.dollars(price));
    }
}
