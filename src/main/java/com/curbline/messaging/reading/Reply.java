package com.curbline.messaging.reading;

import java.util.List;
import java.util.Set;

/** A reply made ready for the rules: the customer's own words with their meanings, and what they claim about the question's first item. */
record Reply(AskedQuestion question, String body, OwnText ownText, List<Term> terms, Options options, Claims claims, boolean isLetter) {

    private static final Set<String> JOINING = Set.of("and", "y", "&", "+");

    static Reply of(AskedQuestion question, String body, String language) {
        OwnText ownText = OwnText.cutFrom(body.length() > ReplyReader.LONGEST_READ ? "" : body, question);
        NameWords names = new NameWords(question);
        Options options = new Options(names);
        boolean letter = isLetter(ownText.customersWords());
        String readable = letter ? "" : ownText.customersWords();
        List<Term> terms = new TermReader(question, names, language).read(Folding.fold(Signature.cutFrom(readable, names)));
        return new Reply(question, body, ownText, terms, options, ClaimsReader.read(question.firstItem(), Corrections.lastWord(terms), options), letter);
    }

    /** Rather a letter than an answer. */
    private static boolean isLetter(String words) {
        return words.length() > ReplyReader.LONGEST_ANSWER || Tokens.countPieces(words) > ReplyReader.MOST_WORDS;
    }

    boolean has(Concept... concepts) {
        return terms.stream().anyMatch(term -> term.is(concepts));
    }

    /** Whether one of the concepts is there and nothing else that says anything. */
    boolean saysOnly(Concept... concepts) {
        return has(concepts) && terms.stream().allMatch(term -> term.is(concepts) || isPolite(term) || term.is(Concept.CHATTER, Concept.RATHER, Concept.AND));
    }

    /** Whether one of the concepts is there and nothing else but courtesy. */
    boolean saysPolitely(Concept... concepts) {
        return has(concepts) && terms.stream().allMatch(term -> term.is(concepts) || isPolite(term));
    }

    /** Whether the last word is one that something had to follow. */
    boolean breaksOff() {
        List<Term> words = terms.stream().filter(term -> !term.is(Concept.SEPARATOR, Concept.LINK, Concept.QUESTION_MARK)).toList();
        List<Term> spoken = words.stream().filter(term -> !term.is(Concept.CHATTER)).toList();
        if (spoken.size() < 2) {
            return false;
        }
        Term last = spoken.get(spoken.size() - 1);
        boolean endsJoining = isJoining(words.get(words.size() - 1));
        // "1 pero si": without its accent the "si" may begin an "if"
        boolean mayGoOn = last.is(Concept.AGREEMENT) && last.text().equals("sí") && isJoining(spoken.get(spoken.size() - 2));
        return endsJoining || last.is(Concept.BUT) || mayGoOn;
    }

    private static boolean isJoining(Term term) {
        return term.is(Concept.BUT, Concept.OR) || term.is(Concept.AND) && JOINING.contains(term.text());
    }

    private static boolean isPolite(Term term) {
        return term.is(Concept.COURTESY, Concept.GREETING, Concept.SEPARATOR, Concept.LINK);
    }

    boolean pointsAtOption() {
        return terms.stream().anyMatch(Options::pointsAtOption);
    }
}
