package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the meaning of a reply's words, longest phrase first, then product names, then single words. */
final class TermReader {

    private static final Pattern PRICE = Pattern.compile("\\d+[.,]\\d{2}");
    private static final Set<String> BARE_ANSWERS = Set.of("si", "no", "y");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Lexicon lexicon = Lexicon.shipped();
    private final AskedQuestion question;
    private final NameWords names;
    private final String language;
    private final ProductTerms products;
    private boolean bareList;
    private final List<String> keys;

    TermReader(AskedQuestion question, NameWords names, String language) {
        this.question = question;
        this.names = names;
        this.language = language;
        this.products = new ProductTerms(question, names, language);
        this.keys = question.hasSeveralItems() ? question.items().stream().map(item -> Folding.fold(item.key())).toList() : List.of();
    }

    List<Term> read(String folded) {
        Spelling spelling = new Spelling(lexicon, names);
        List<String> words = new MixedWords(lexicon, names, keys).takeApart(names.joined(Tokens.of(folded)));
        List<String> tokens = new SpokenLetters(lexicon, keys).written(words).stream().map(this::respelt).map(spelling::correct).toList();
        bareList = isBareList(tokens);
        KeyLetters letters = new KeyLetters(keys, names, tokens);
        InContext context = new InContext(tokens, new Pronouns(tokens, names, question.hasSeveralItems()));
        Counts counts = new Counts(question, tokens, language);
        List<Term> terms = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            int length = letters.isKeyAt(index) ? 0 : phraseLength(tokens, index, letters);
            Term term = length > 1 ? lexicon.find(phrase(tokens, index, length), language) : single(tokens, index, letters);
            if (term != null) {
                terms.add(counts.settled(context.settled(term, index, terms), index));
            }
            index += Math.max(1, length);
        }
        return new NamePhrases(question, names).joined(Corrections.settled(Abandonments.settled(SeparatedVerbs.joined(RanksByPrice.settled(LeadingVerbs.settled(Prepositions.settled(ShortAnd.settled(terms, tokens))), question.hasSeveralItems())))));
    }

    private String respelt(String token) {
        return keys.contains(token) ? token : lexicon.respelt(token, language);
    }

    private int phraseLength(List<String> tokens, int index, KeyLetters letters) {
        int longest = Math.min(lexicon.longestPhraseFrom(tokens.get(index)), tokens.size() - index);
        for (int length = longest; length > 1; length--) {
            Term meaning = lexicon.find(phrase(tokens, index, length), language);
            if (meaning != null && !swallowsKey(index, length, letters) && !(bareList && meaning.is(Concept.CONDITION))) {
                return length;
            }
        }
        return 1;
    }

    /** "Sí sí no" lists three answers; "si no" is no condition in it. */
    private boolean isBareList(List<String> tokens) {
        return !keys.isEmpty() && tokens.stream().allMatch(token -> BARE_ANSWERS.contains(token) || Punctuation.isSign(token) || DIGITS.matcher(token).matches());
    }

    private static boolean swallowsKey(int index, int length, KeyLetters letters) {
        for (int inside = index + 1; inside < index + length; inside++) {
            if (letters.isKeyAt(inside)) {
                return true;
            }
        }
        return false;
    }

    private static String phrase(List<String> tokens, int index, int length) {
        return String.join(" ", tokens.subList(index, index + length));
    }

    private Term single(List<String> tokens, int index, KeyLetters letters) {
        String token = tokens.get(index);
        if (letters.isKeyAt(index)) {
            return new Term(Concept.ITEM, question.items().get(keys.indexOf(token)).key());
        }
        Term product = products.at(tokens, index);
        if (product != null) {
            return product;
        }
        Term listed = lexicon.find(token, language);
        return listed != null ? listed : unlisted(token);
    }

    private Term unlisted(String token) {
        if (Punctuation.isSign(token)) {
            return Punctuation.term(token);
        }
        if (token.equals(question.orderNumber() == null ? null : question.orderNumber().toLowerCase(Locale.ROOT))) {
            return new Term(Concept.CHATTER, token);
        }
        if (PRICE.matcher(token).matches()) {
            return new Term(Concept.PRICE, token.replace(',', '.'));
        }
        return new Term(DIGITS.matcher(token).matches() || products.isLabel(token) ? Concept.NUMBER : Concept.UNKNOWN, token);
    }
}
