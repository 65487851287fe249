package com.curbline.messaging.texts;

import com.curbline.kernel.Language;
import com.curbline.messaging.reading.AskedItem;
import com.curbline.messaging.reading.AskedOption;
import com.curbline.messaging.reading.AskedQuestion;
import com.curbline.messaging.reading.Choice;
import com.curbline.messaging.reading.LocalizedName;
import com.curbline.messaging.reading.ReplyReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the instructions of a text as if customers had answered with them. */
final class SampleAnswers {

    private static final String BRAND = "FreshMart";
    private static final ReplyReader READER = new ReplyReader();
    private static final List<AskedOption> OPTIONS = List.of(
            new AskedOption("1", new LocalizedName("Barilla spaghetti", "espagueti Barilla"), new BigDecimal("4.99")),
            new AskedOption("2", new LocalizedName("Ronzoni penne", "penne Ronzoni"), new BigDecimal("5.79")));
    private static final AskedItem FIRST = new AskedItem("A", new LocalizedName("honey", "miel"), OPTIONS);
    private static final AskedQuestion ONE = new AskedQuestion(BRAND, "4821", List.of(FIRST));
    private static final AskedQuestion SEVERAL = new AskedQuestion(BRAND, "4821", List.of(FIRST, new AskedItem("B", new LocalizedName("rice", "arroz"), OPTIONS)));
    private static final Set<String> REFUNDS = Set.of("silence.refund", "settled.refund");
    private static final Set<String> FIRSTS = Set.of("silence.first", "choice.all", "choice.first-of-each");
    private static final Pattern GAP = Pattern.compile(Variants.OPEN + "([a-z0-9]+)" + Variants.CLOSE);

    private final TextDraft draft;
    private final Map<String, String> values;

    SampleAnswers(TextDraft draft) {
        this.draft = draft;
        var option = OPTIONS.get(Set.of("choice.other", "choice.listed").contains(draft.key()) ? 1 : 0);
        var name = draft.language() == Language.ENGLISH ? option.name().en() : option.name().es();
        this.values = Map.of("label", option.label(), "name", name, "price", "$" + option.price(), "yes", draft.language() == Language.ENGLISH ? "all 1" : "todo 1", "first", "1");
    }

    /** With examples in the gaps of answers; whatever other gaps hold ends a sentence. */
    String fill(String variant) {
        return GAP.matcher(variant).replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), ".")));
    }

    boolean isRefund(String words) {
        return read(ONE, words).equals(Set.of(new Choice.Refund()));
    }

    /** The first choice, of each item where the text is about several. */
    boolean isFirst(String words) {
        return read(draft.key().endsWith(".many") ? SEVERAL : ONE, words).equals(Set.of(new Choice.Pick("1")));
    }

    /** Whether the words that stand for a refund, or for the first choice, do not mean the other. */
    boolean isTrueMeaning(String variant) {
        var words = fill(variant).replaceAll("^[.:, ]+", "");
        return REFUNDS.contains(draft.key()) ? isRefund(words) : !FIRSTS.contains(draft.key()) || !isRefund(words);
    }

    private Set<Choice> read(AskedQuestion question, String words) {
        return Set.copyOf(READER.read(question, words.strip(), draft.language().locale().getLanguage()).choices().values());
    }
}
