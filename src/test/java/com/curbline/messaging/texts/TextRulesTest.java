package com.curbline.messaging.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.curbline.messaging.texts.TextFinding.Code;
import com.curbline.messaging.texts.TextFinding.Level;
import com.curbline.messaging.wording.BuiltInTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be written into a text, and what its writer is told. */
class TextRulesTest {

    private static final String START = "{brand} order {order}: ";
    private static final String END = "{item} is gone. Reply {choices} or NO = refund. {silence}{link} STOP to opt out";

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCameWithTheApplicationKeepsItsOwnRules(Language language) {
        for (var key : BuiltInTexts.keys()) {
            var draft = new TextDraft(key, language, null, BuiltInTexts.pattern(language, key));
            assertThat(draft.pattern()).as(key).isEqualTo(BuiltInTexts.pattern(language, key));
            assertThat(TextRules.check(draft).stream().filter(TextFinding::isRefusal)).as(key).isEmpty();
        }
    }

    @Test
    void aTextThatSaysEverythingIsFine() {
        assertThat(TextRules.check(question(START + END))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{brand} order {order: gone                 | BRACE_OPEN  | {order: gone",
        "{brand} order order}: gone                 | BRACE_CLOSE | {brand} order order}",
        "{brand} order {Order number}: gone         | GAP_NAME    | {Order number}",
        "{brand} order {}: gone                     | GAP_NAME    | {}",
        "{brand} order {order}: {item, number} gone | GAP_KIND    | ''",
        "{brand} {missing, select, 1 {one}} gone    | NO_OTHER    | ''"})
    void whatCannotBeReadIsToldInPlainWordsAndAlone(String pattern, Code code, String near) {
        var findings = TextRules.check(question(pattern));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(String.join("", finding.details())).isEqualTo(near == null ? "" : near);
        });
    }

    @Test
    void noWordsAndTooManyAreRefused() {
        assertThat(codes(" \n ")).containsExactly(Code.EMPTY);
        assertThat(codes(START + END + "x".repeat(700))).containsExactly(Code.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "item", "choices", "silence", "link", "brand"})
    void whateverCustomersNeedIsMissed(String gap) {
        var findings = TextRules.check(question((START + END).replace("{" + gap + "}", "")));
        assertThat(findings).anyMatch(finding -> finding.code() == Code.GAP_MISSING && finding.details().contains("{" + gap + "}"));
    }

    @Test
    void aGapThatNobodyFillsInIsRefusedWithThoseThatAre() {
        var findings = TextRules.check(question(START + "{customer}, " + END));
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.details()).first().isEqualTo("{customer}"));
        assertThat(findings.get(0).details().get(1)).contains("{choices}", "{silence}");
    }

    @Test
    void anApostropheBeforeABraceHidesTheGapAndIsNoticed() {
        assertThat(codes(START + END.replace("{item}", "'{item}'"))).contains(Code.GAP_MISSING);
    }

    @Test
    void lettersWithAccentsAreToldWithTheirLikenessAndSignsWithoutOneAreRefused() {
        var accents = TextRules.check(question(START + "¡Qué lástima! " + END));
        assertThat(accents).singleElement().satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.NOTE));
        assertThat(accents.get(0).details().get(0)).contains("á = a").doesNotContain("¡");
        assertThat(codes(START + "\uD83D\uDED2 " + END)).containsExactly(Code.SIGN_LOST);
        assertThat(question(START + "“está” " + END).plain().pattern()).isEqualTo(START + "\"esta\" " + END);
    }

    @Test
    void aTextBeginsWithWhoWritesAndAQuestionEndsWithHowToOptOut() {
        assertThat(codes("Hello from {brand} order {order}: " + END)).containsExactly(Code.OPENING);
        assertThat(codes(START + END + " any time")).contains(Code.CLOSING);
        assertThat(codes(START + END.replace("Reply", "Tell us"))).containsExactly(Code.NO_REPLY_WORD);
        assertThat(codes(START + END.replace("NO = refund", "nothing = refund"))).containsExactly(Code.NO_REFUSAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reply CANCEL for a refund. ", "Reply {choices} or end to leave it out. ", "QUIT = refund. ", "Reply stop if you want none. ", "Text Unsubscribe to refuse. "})
    void noAnswerIsInvitedThatOptsOut(String words) {
        assertThat(codes(START + words + END)).contains(Code.OPT_OUT_INVITED);
    }

    @Test
    void ordinaryWordsAreNoInvitation() {
        assertThat(codes(START + "It is the end of the season. " + END)).isEmpty();
        var help = new TextDraft("help", Language.ENGLISH, null, "{brand}{store}: questions about your order{number}? {contact}Reply STOP to get no more texts.");
        assertThat(TextRules.check(help)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"see https://bit.ly/3xY ", "see bit.ly/3xY ", "see www.example ", "see freshmart.com "})
    void linksAreNeverTyped(String words) {
        assertThat(codes(START + words + END)).containsExactly(Code.WEB_ADDRESS);
    }

    @Test
    void spacesAtTheEndsAreThoseOfTheTextThatCameWithTheApplication() {
        assertThat(new TextDraft("link", Language.ENGLISH, null, "See\r\n {url}").pattern()).isEqualTo(" See {url}");
        assertThat(new TextDraft("help.phone", Language.ENGLISH, null, "Call {phone}.").pattern()).isEqualTo("Call {phone}. ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "choice.first   | en | {label} or NO = {name} {price}                                                        | NO_MEANS",
        "choice.first   | es | {label} o NO = {name} {price}                                                         | NO_MEANS",
        "choice.other   | en | {label} or YES = {name} {price}                                                       | YES_MEANS",
        "choice.listed  | es | {label} o SI = {name} {price}                                                         | YES_MEANS",
        "question.one   | en | {brand} order {order}: {item}. Reply {choices} or NO = we choose for you. {silence}{link} STOP to opt out | NO_MEANS",
        "question.one   | en | {brand} order {order}: {item}. Reply {choices}, no = we choose or NO = refund. {silence}{link} STOP to opt out | NO_MEANS",
        "question.one   | en | {brand} order {order}: {item}. Reply {choices} or NO = refund or YES = refund. {silence}{link} STOP to opt out | YES_MEANS",
        "question.one   | en | {brand} order {order}: {item}. Reply {choices}, 3 = refund or NO = refund. {silence}{link} STOP to opt out | LABEL_TYPED",
        "question.one   | en | {brand} order {order}: {item}. Reply {choices} = refund or NO = refund. {silence}{link} STOP to opt out | LABEL_TYPED",
        "question.one   | es | {brand} pedido {order}: {item}. Responda {choices} o NO = elegimos. {silence}{link} STOP para salir | NO_MEANS",
        "question.many  | es | {brand} pedido {order}: {items}. Responda {example} (NO = reembolso, SI = reembolso {yes}). {silence}{link} STOP para salir | YES_MEANS",
        "silence.refund | en | we choose the first                                                                   | REFUND_MEANS",
        "silence.first  | en | refund, not {first}                                                                   | REFUND_MEANS",
        "settled.refund | es | {item}: elegimos otro                                                                 | REFUND_MEANS",
        "optout         | en | {brand}: you will get no more texts from us.                                          | KEYWORD_MISSING",
        "optout         | es | {brand}: ya no recibira mensajes.                                                     | KEYWORD_MISSING",
        "optin          | en | {brand}: you will get texts about your orders again. Reply HELP for help.              | KEYWORD_MISSING",
        "silence        | en | No reply by {time}: fine. {time, select, zz {{meaning}} other {}}                      | GAP_MISSING",
        "silence        | en | {meaning, select, zz {{time} {meaning}} other {by {time}: we choose}}                  | GAP_MISSING"})
    void whatWouldMakeAnAnswerHarmfulIsRefused(String key, String language, String pattern, Code code) {
        var findings = TextRules.check(new TextDraft(key, Language.of(language).orElseThrow(), null, pattern));
        assertThat(findings).anyMatch(finding -> finding.code() == code && finding.isRefusal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "choice.first   | en | {label} = {name} {price}",
        "choice.first   | es | {label} o SI = {name} {price}",
        "choice.other   | en | {label} for {name} {price}",
        "question.one   | en | {brand} order {order}: {item} is gone. Reply {choices} or NO for a refund. {silence}{link} STOP to opt out",
        "question.one   | en | {brand} order {order}: no {item} today. Reply {choices} or NO = your money back. {silence}{link} STOP to opt out",
        "question.one   | es | {brand} pedido {order}: ya no hay {item}. Responda {choices} o NO = reembolso. {silence}{link} STOP para salir",
        "silence        | en | {time, select, zz {{meaning} after {time}} other {{meaning} if no reply by {time}}}",
        "silence.refund | en | we refund it",
        "silence.refund | es | un reembolso",
        "silence.first  | en | you get {first}",
        "optout         | en | {brand}: no more texts. START brings them back."})
    void otherWordsForTheSameAreFine(String key, String language, String pattern) {
        assertThat(TextRules.check(new TextDraft(key, Language.of(language).orElseThrow(), null, pattern)).stream().filter(TextFinding::isRefusal)).isEmpty();
    }

    @Test
    void aTextThatCouldReadInTooManyWaysIsRefused() {
        assertThat(codes(START + "{item, select, a {one} other {two}} ".repeat(6) + END)).containsExactly(Code.BRANCHES);
    }

    private static TextDraft question(String pattern) {
        return new TextDraft("question.one", Language.ENGLISH, null, pattern);
    }

    private static List<Code> codes(String pattern) {
        return TextRules.check(question(pattern)).stream().map(TextFinding::code).toList();
    }
}
