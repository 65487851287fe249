package com.curbline.messaging.texts;

import static com.curbline.messaging.texts.TextFinding.refuse;

import com.curbline.kernel.Language;
import com.curbline.messaging.texts.TextFinding.Code;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text says that NO, YES and SI mean is what they are taken for, and what it calls a refund is one; the labels of choices are never typed. */
class AnswersRule implements TextRule {

    private static final String STRICTLY = "=|means\\b|significa\\b|quiere decir\\b";
    private static final String ANSWER = "(?<![\\p{L}\\p{N}])(NO|YES|SI|SÍ|(?iu:no|yes|si|sí)(?=[\"”']?\\s*(?:" + STRICTLY + ")))(?![\\p{L}\\p{N}])[\"”']?";
    private static final Pattern CLAIM = Pattern.compile(ANSWER + "\\s*(?:" + STRICTLY + "|:|for\\b|to get\\b|para\\b)?((?:[^.;()]|[.](?=[0-9]))*?)(?=[.](?![0-9])|[;()]|$|,?\\s*(?:\\b(?:or|o|and|y)\\s+)?" + ANSWER + ")");
    private static final Pattern LABEL = Pattern.compile("(?:(?<![\\p{L}\\p{N}$.])[A-Z]?[0-9]{1,2}|" + Variants.OPEN + "(?:choices|example|items|options)" + Variants.CLOSE
            + ")[\"”']?\\s*(?:" + STRICTLY + ")");

    @Override
    public Stream<TextFinding> check(TextDraft draft) {
        return Variants.of(draft.pattern()).stream().flatMap(variant -> check(draft, new SampleAnswers(draft), variant)).distinct();
    }

    private static Stream<TextFinding> check(TextDraft draft, SampleAnswers answers, String variant) {
        var claims = CLAIM.matcher(answers.fill(variant)).results().filter(claim -> !isTrue(answers, claim)).map(claim -> finding(draft, claim.group(1)));
        var labels = LABEL.matcher(variant).results().map(label -> refuse(Code.LABEL_TYPED));
        var meaning = answers.isTrueMeaning(variant) ? Stream.<TextFinding>empty() : Stream.of(refuse(Code.REFUND_MEANS));
        return Stream.of(claims, labels, meaning).flatMap(found -> found);
    }

    private static boolean isTrue(SampleAnswers answers, MatchResult claim) {
        return claim.group(1).equalsIgnoreCase("no") ? answers.isRefund(claim.group(2)) : answers.isFirst(claim.group(2));
    }

    private static TextFinding finding(TextDraft draft, String word) {
        return word.equalsIgnoreCase("no") ? refuse(Code.NO_MEANS, draft.language() == Language.ENGLISH ? "NO = refund" : "NO = reembolso") : refuse(Code.YES_MEANS, word);
    }
}
