package com.curbline.messaging.inbox;

import com.curbline.messaging.inbox.ReplyWording.Rest;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers one text about one question. */
@Component
class Conversation {

    private final OpenQuestions questions;
    private final Interpreter interpreter;
    private final InContext context;
    private final LateAnswers lateAnswers;
    private final TakeChoices takeChoices;
    private final PhoneMatters phone;
    private final Replies replies;
    private final StaffHelp staff;
    private final Heard heard;
    private final SpokenLanguage spoken;

    Conversation(OpenQuestions questions, Interpreter interpreter, InContext context, LateAnswers lateAnswers, TakeChoices takeChoices,
                 PhoneMatters phone, Replies replies, StaffHelp staff, Heard heard, SpokenLanguage spoken) {
        this.questions = questions;
        this.interpreter = interpreter;
        this.context = context;
        this.lateAnswers = lateAnswers;
        this.takeChoices = takeChoices;
        this.phone = phone;
        this.replies = replies;
        this.staff = staff;
        this.heard = heard;
        this.spoken = spoken;
    }

    /** {@code others} are the other questions that the phone was asked today. */
    Handled reply(Question question, List<Question> others, InboxText text) {
        var before = Asked.of(question, questions.asked(question));
        var understood = context.understand(before, others, text);
        return reply(before.in(spoken.heed(question, before.all(), text, understood)), others, text, understood);
    }

    private Handled reply(Asked asked, List<Question> others, InboxText text, Understanding understood) {
        var question = asked.question();
        if (understood.is(Meaning.DECIDED) && asked.open().stream().noneMatch(item -> understood.choices().containsKey(item.substitution()))) {
            return late(asked, new Rest(question, asked.open()), text, understood);
        }
        if (understood.is(Meaning.CLARIFY)) {
            var late = lateFor(question, others, text);
            if (late.isPresent()) {
                return late(late.get().in(late.get().question().in(question.language())), new Rest(question, asked.open()), text, understood);
            }
        }
        heard.on(question, text, understood.meaning().name(), understood);
        return new Handled(act(asked, text, understood), understood.rule(), question);
    }

    private Optional<Asked> lateFor(Question question, List<Question> others, InboxText text) {
        var own = lateAnswers.find(List.of(question), text);
        return own.isPresent() ? own : lateAnswers.find(others.stream().filter(other -> !other.isOpen()).toList(), text);
    }

    private String act(Asked asked, InboxText text, Understanding understood) {
        if (PhoneMatters.isWrongNumber(understood)) {
            phone.settle(asked.question(), text, understood);
            return Meaning.STAFF.name();
        }
        switch (understood.meaning()) {
            case DECIDED -> takeChoices.take(asked.question(), asked.open(), text, understood);
            case CLARIFY -> {
                return clarify(asked, text);
            }
            case STAFF -> toStaff(asked.question(), text);
            case LANGUAGE -> {
                return language(asked, text, understood);
            }
            default -> phone.settle(asked.question(), text, understood);
        }
        return understood.meaning().name();
    }

    private String clarify(Asked asked, InboxText text) {
        if (asked.question().clarified() || !replies.clarify(asked, text)) {
            toStaff(asked.question(), text);
            return Meaning.STAFF.name();
        }
        questions.clarified(asked.question());
        return Meaning.CLARIFY.name();
    }

    private void toStaff(Question question, InboxText text) {
        staff.ask(question, text);
        replies.passedOn(question, text);
    }

    private String language(Asked asked, InboxText text, Understanding understood) {
        if (understood.language() == null || understood.language() == asked.question().language()) {
            return clarify(asked, text);
        }
        phone.settle(asked.question(), text, understood);
        return Meaning.LANGUAGE.name();
    }

    /** Nothing is open any more: the text changes nothing, and is told what stands. */
    Handled lateReply(Question closed, InboxText text) {
        var before = Asked.of(closed, questions.asked(closed));
        var understood = readAfterwards(before, text);
        var question = spoken.heed(closed, before.all(), text, understood);
        var asked = before.in(question);
        if (PhoneMatters.isOne(understood)) {
            heard.on(question, text, understood.meaning().name(), understood);
            phone.settle(question, text, understood);
            return new Handled(understood.meaning().name(), understood.rule(), question);
        }
        if (understood.is(Meaning.STAFF)) {
            heard.on(question, text, Meaning.STAFF.name(), understood);
            staff.tellOnly(question, text);
            replies.told(question, text);
            return new Handled(Meaning.STAFF.name(), understood.rule(), question);
        }
        return late(asked, new Rest(question, List.of()), text, understood);
    }

    private Understanding readAfterwards(Asked asked, InboxText text) {
        var understood = interpreter.read(asked.question(), asked.all(), text.answer());
        return text.isCut() ? understood.besides(interpreter.read(asked.question(), asked.all(), text.whole())) : understood;
    }

    private Handled late(Asked settled, Rest rest, InboxText text, Understanding understood) {
        heard.on(settled.question(), text, Handled.LATE, understood);
        replies.standing(settled, rest, text);
        return new Handled(Handled.LATE, understood.rule(), settled.question());
    }
}
