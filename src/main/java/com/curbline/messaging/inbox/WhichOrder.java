package com.curbline.messaging.inbox;

import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Several orders are open on one phone: the order number or a word that fits only one of them decides; nothing is ever guessed. */
@Component
class WhichOrder {

    private static final Set<Meaning> ABOUT_THE_PHONE = Set.of(Meaning.OPT_OUT, Meaning.OPT_IN, Meaning.HELP, Meaning.IGNORE);

    private final Conversation conversation;
    private final Interpreter interpreter;
    private final OpenQuestions questions;
    private final Replies replies;
    private final StaffHelp staff;

    WhichOrder(Conversation conversation, Interpreter interpreter, OpenQuestions questions, Replies replies, StaffHelp staff) {
        this.conversation = conversation;
        this.interpreter = interpreter;
        this.questions = questions;
        this.replies = replies;
        this.staff = staff;
    }

    Handled choose(List<Question> open, InboxText text) {
        var named = open.stream().filter(question -> number(question).matcher(text.body()).find()).toList();
        if (named.size() == 1) {
            return conversation.reply(named.get(0), without(number(named.get(0)), text));
        }
        var told = open.stream().filter(question -> namesAProductOf(question, open, text)).toList();
        if (told.size() == 1 && meaning(told.get(0), text) == Meaning.DECIDED) {
            return conversation.reply(told.get(0), text);
        }
        return ABOUT_THE_PHONE.contains(meaning(open.get(0), text)) ? conversation.reply(open.get(0), text) : ask(open, text);
    }

    /** A label, a letter, yes or no may be meant for any of the orders, even where it fits only one. */
    private boolean namesAProductOf(Question question, List<Question> open, InboxText text) {
        var words = new HashSet<>(ProductWords.of(open(question)));
        open.stream().filter(other -> other != question).forEach(other -> words.removeAll(ProductWords.of(open(other))));
        return ProductWords.of(text.body()).stream().anyMatch(words::contains);
    }

    private Meaning meaning(Question question, InboxText text) {
        return interpreter.read(question, open(question), text.body()).meaning();
    }

    private List<QuestionItem> open(Question question) {
        return questions.asked(question).stream().filter(QuestionItem::isOpen).toList();
    }

    private static Pattern number(Question question) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])#?" + Pattern.quote(question.orderNumber()) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    private static InboxText without(Pattern number, InboxText text) {
        var rest = number.matcher(text.body()).replaceAll(" ").strip();
        return new InboxText(text.sid(), text.from(), text.to(), rest, text.keyword(), text.receivedAt(), text.attempts());
    }

    private Handled ask(List<Question> open, InboxText text) {
        if (!replies.askWhichOrder(open, text)) {
            open.forEach(question -> staff.ask(question, text));
        }
        return new Handled(Handled.WHICH_ORDER, "several-orders", null);
    }
}
