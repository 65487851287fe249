package com.curbline.messaging.inbox;

import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
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
        var fitting = open.stream().filter(question -> meaning(question, text) == Meaning.DECIDED).toList();
        if (fitting.size() == 1) {
            return conversation.reply(fitting.get(0), text);
        }
        return ABOUT_THE_PHONE.contains(meaning(open.get(0), text)) ? conversation.reply(open.get(0), text) : ask(open, text);
    }

    private Meaning meaning(Question question, InboxText text) {
        var items = questions.asked(question).stream().filter(item -> item.isOpen()).toList();
        return interpreter.read(question, items, text.body()).meaning();
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
