package com.curbline.messaging.reading;

import com.curbline.messaging.reading.Answer.Refusing.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the terms of a clause into what counts in it. */
final class Marks {

    private final AskedQuestion question;
    private final Options options;
    private final NameWords names;
    private Answer lastAnswer = new Answer.Doubtful();

    Marks(AskedQuestion question, Options options, NameWords names) {
        this.question = question;
        this.options = options;
        this.names = names;
    }

    List<Mark> of(List<Term> terms) {
        List<Mark> marks = new ArrayList<>();
        Term before = null;
        for (Term term : terms) {
            Optional<Mark> ruledOut = ruledOut(term, before);
            ruledOut.ifPresent(mark -> replaceNegation(marks, mark));
            for (Mark mark : ruledOut.isPresent() || countsItems(term, before) || underlines(term, marks) ? List.<Mark>of() : marks(term)) {
                append(marks, negated(mark, before));
            }
            lastAnswer = lastAnswer(marks);
            before = term.is(Concept.CHATTER, Concept.COURTESY, Concept.LINK, Concept.MARKER) ? before : term;
        }
        return marks;
    }

    /** "No bread ❌": the sign says again what was said. */
    private static boolean underlines(Term term, List<Mark> marks) {
        int size = marks.size();
        return term.is(Concept.REFUSAL_SIGN) && size > 1 && marks.get(size - 1).isTarget() && isRefusal(marks.get(size - 2));
    }

    private Answer lastAnswer(List<Mark> marks) {
        for (int index = marks.size() - 1; index >= 0; index--) {
            if (marks.get(index) instanceof Mark.Said said) {
                return said.answer();
            }
        }
        return lastAnswer;
    }

    /** "All three": the number says how many items there are, unless an option bears it. */
    private boolean countsItems(Term term, Term before) {
        return term.is(Concept.NUMBER) && before != null && before.is(Concept.ALL) && term.text().equals(String.valueOf(question.items().size()))
                && question.items().stream().noneMatch(item -> item.labelled(term.text()).isPresent());
    }

    private List<Mark> marks(Term term) {
        return switch (term.concept()) {
            case ITEM -> List.of(new Mark.Item(term.text()));
            case ALL, REST -> List.of(new Mark.Everything(term.is(Concept.REST)));
            case BOTH -> question.items().size() == 2 ? List.of(new Mark.Everything(false)) : List.of();
            case AND -> List.of(new Mark.Joint());
            case EVERY_ORDINAL -> List.of(new Mark.Everything(false), said(new Answer.Pointing(term)));
            case NAME, PRICE -> bound(term);
            case SAME -> List.of(said(lastAnswer));
            default -> plain(term).map(answer -> List.<Mark>of(said(answer))).orElse(List.of());
        };
    }

    private static Mark said(Answer answer) {
        return new Mark.Said(answer);
    }

    private static Optional<Answer> plain(Term term) {
        return Optional.ofNullable(switch (term.concept()) {
            case NUMBER, ORDINAL, CHEAPEST, DEAREST -> new Answer.Pointing(term);
            case AGREEMENT, DELEGATION -> new Answer.First(true);
            case ACKNOWLEDGEMENT -> new Answer.First(false);
            case REFUSAL, REFUSAL_SIGN -> new Answer.Refusing(Wording.BARE);
            case REFUND -> new Answer.Refusing(term.text().equals("it") ? Wording.ONE_ITEM : Wording.WORDS);
            case REMOVE, UNWANTED -> new Answer.Refusing(Wording.ONE_ITEM);
            case UNCLEAR_REFUND, LEAVE_IT, NOT -> new Answer.Doubtful();
            default -> null;
        });
    }

    /** A name or price that belongs to one item brings that item along. */
    private List<Mark> bound(Term term) {
        List<AskedItem> offering = question.items().stream().filter(item -> options.find(item, term).isPresent()).toList();
        boolean ambiguous = term.is(Concept.NAME) && names.itemOffering(term.text()).isEmpty();
        if (offering.isEmpty() && term.is(Concept.NAME) && !ambiguous) {
            // a word that several options of one item bear tells the item and nothing more
            return List.of(new Mark.Item(names.itemOffering(term.text()).orElseThrow().key()));
        }
        if (offering.size() != 1 || ambiguous) {
            return List.of(said(offering.isEmpty() ? new Answer.Doubtful() : new Answer.Pointing(term)));
        }
        AskedItem item = offering.get(0);
        return options.find(item, term).map(option -> List.of(new Mark.Item(item.key()), said(new Answer.Bound(option.label())))).orElseThrow();
    }

    /** "Not Huggies", "kids hate Daves": one option less, and no answer yet. */
    private Optional<Mark> ruledOut(Term term, Term before) {
        boolean negates = before != null && before.is(Concept.NOT, Concept.UNWANTED) && term.is(Concept.NAME);
        return negates ? names.itemOffering(term.text())
                .flatMap(item -> options.find(item, term).map(option -> new Mark.RuledOut(item.key(), option.label()))) : Optional.empty();
    }

    /** The "not" has found what it is about. */
    private static void replaceNegation(List<Mark> marks, Mark ruledOut) {
        if (!marks.isEmpty() && marks.get(marks.size() - 1).isAnswer()) {
            marks.remove(marks.size() - 1);
        }
        marks.add(ruledOut);
    }

    private static Mark negated(Mark mark, Term before) {
        boolean negates = before != null && before.is(Concept.NOT, Concept.UNWANTED, Concept.REMOVE);
        return negates && mark.isAnswer() ? said(new Answer.Doubtful()) : mark;
    }

    private static void append(List<Mark> marks, Mark mark) {
        int size = marks.size();
        Mark last = size > 0 ? marks.get(size - 1) : null;
        boolean repeats = mark.equals(last) && !isCounted(mark) || isRefusal(last) && isRefusal(mark) && !isCounted(last, mark);
        boolean namedAgain = size > 1 && isBound(last) && (marks.get(size - 2).equals(mark));
        if (isBound(last) && isBound(mark) && !mark.equals(last)) {
            marks.set(size - 1, said(new Answer.Doubtful()));
        } else if (!repeats && !namedAgain) {
            marks.add(mark);
        }
    }

    /** Answers that a list in order may hold twice in a row, such as "1 1 no no". */
    private static boolean isCounted(Mark... marks) {
        return Stream.of(marks).allMatch(mark -> mark instanceof Mark.Said said && (said.answer() instanceof Answer.Pointing
                || said.answer() instanceof Answer.First || said.answer().equals(new Answer.Refusing(Wording.BARE))));
    }

    private static boolean isRefusal(Mark mark) {
        return mark instanceof Mark.Said said && said.answer() instanceof Answer.Refusing;
    }

    private static boolean isBound(Mark mark) {
        return mark instanceof Mark.Said said && said.answer() instanceof Answer.Bound;
    }
}
