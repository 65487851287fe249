package com.curbline.messaging.inbox;

import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Several orders are open on one phone: a label, which only one of them has, or a word that fits only one decides; nothing is ever guessed. */
@Component
class WhichOrder {

    private final Conversation conversation;
    private final Interpreter interpreter;
    private final OpenQuestions questions;
    private final PhoneMatters phone;
    private final Replies replies;
    private final StaffHelp staff;
    private final Heard heard;
    private final SpokenLanguage spoken;

    WhichOrder(Conversation conversation, Interpreter interpreter, OpenQuestions questions, PhoneMatters phone, Replies replies, StaffHelp staff, Heard heard,
               SpokenLanguage spoken) {
        this.conversation = conversation;
        this.interpreter = interpreter;
        this.questions = questions;
        this.phone = phone;
        this.replies = replies;
        this.staff = staff;
        this.heard = heard;
        this.spoken = spoken;
    }

    Handled choose(List<Question> open, InboxText text) {
        var asked = open.stream().map(question -> Asked.of(question, questions.asked(question))).toList();
        var first = interpreter.read(open.get(0), asked.get(0).open(), text.body());
        if (PhoneMatters.isOne(first)) {
            heard.on(open.get(0), text, first.meaning().name(), first);
            phone.settle(open.get(0), text, first);
            return new Handled(first.meaning().name(), first.rule(), open.get(0));
        }
        var pointed = asked.stream().filter(one -> Pointers.bearsLabel(one.open(), text.body())).toList();
        var told = pointed.isEmpty() ? asked.stream().filter(one -> namesAProductOf(one, asked, text)).toList() : pointed;
        return told.size() == 1 && isDecided(told.get(0), text) ? conversation.reply(told.get(0).question(), List.of(), text) : ask(asked, asked.get(0).in(spoken.heed(open.get(0), asked.stream().flatMap(one -> one.all().stream()).toList(), text, first)), text);
    }

    /** Answers that name their orders, each for its own; none where not every one of them is plain. */
    Optional<Handled> each(List<Question> named, InboxText text) {
        var parts = OrderNumbers.parts(named, text);
        boolean plain = !parts.isEmpty() && IntStream.range(0, named.size()).allMatch(place -> isPlain(named.get(place), parts.get(place)));
        return plain ? IntStream.range(0, named.size()).mapToObj(place -> conversation.reply(named.get(place), List.of(), parts.get(place))).reduce((first, next) -> first)
                : Optional.empty();
    }

    private boolean isPlain(Question question, InboxText part) {
        return question.isOpen() && interpreter.read(question, Asked.of(question, questions.asked(question)).open(), part.answer()).is(Meaning.DECIDED);
    }

    /** Yes, no or a place may be meant for any of the orders, even where it fits only one. */
    private static boolean namesAProductOf(Asked one, List<Asked> all, InboxText text) {
        var words = new HashSet<>(ProductWords.of(one.open()));
        all.stream().filter(other -> other != one).forEach(other -> words.removeAll(ProductWords.of(other.open())));
        return ProductWords.of(text.body()).stream().anyMatch(words::contains);
    }

    private boolean isDecided(Asked one, InboxText text) {
        return interpreter.read(one.question(), one.open(), text.body()).is(Meaning.DECIDED);
    }

    /** Asks once; after that a person looks after all of them. */
    private Handled ask(List<Asked> asked, Asked oldest, InboxText text) {
        var first = oldest.question();
        heard.on(first, text, Handled.WHICH_ORDER, new Understanding(Meaning.CLARIFY, "several-orders"));
        if (!replies.askWhichOrder(Stream.concat(Stream.of(oldest), asked.stream().skip(1)).toList(), text)) {
            asked.forEach(one -> staff.ask(one.question(), text));
            replies.passedOn(first, text);
        }
        return new Handled(Handled.WHICH_ORDER, "several-orders", null);
    }
}
