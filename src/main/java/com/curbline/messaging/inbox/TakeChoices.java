package com.curbline.messaging.inbox;

import com.curbline.kernel.RefusedByRule;
import com.curbline.messaging.AnswerDesk;
import com.curbline.messaging.AnswerDesk.Answer;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.questions.Settled;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the chosen items settled, and confirms all of them in one text. */
@Component
class TakeChoices {

    private static final Logger LOG = LoggerFactory.getLogger(TakeChoices.class);

    private final AnswerDesk desk;
    private final OpenQuestions questions;
    private final Replies replies;
    private final StaffHelp staff;

    TakeChoices(AnswerDesk desk, OpenQuestions questions, Replies replies, StaffHelp staff) {
        this.desk = desk;
        this.questions = questions;
        this.replies = replies;
        this.staff = staff;
    }

    void take(Question question, List<QuestionItem> open, InboxText text, Understanding understood) {
        var settled = new ArrayList<Settled>();
        var refused = new ArrayList<QuestionItem>();
        var chosen = open.stream().filter(item -> understood.choices().containsKey(item.substitution())).toList();
        chosen.forEach(item -> settle(item, understood, settled, refused));
        questions.answered(question, settled);
        var left = open.stream().filter(item -> !chosen.contains(item)).toList();
        staff.ask(question, refused, text);
        if (understood.restNeedsPerson()) {
            passOn(question, left, text);
        }
        if (settled.isEmpty()) {
            replies.passedOn(question, text);
        } else {
            replies.confirm(question, settled, understood.restNeedsPerson() ? List.of() : left, text);
        }
    }

    private void passOn(Question question, List<QuestionItem> left, InboxText text) {
        if (left.isEmpty()) {
            staff.tellOnly(question, text);
        } else {
            staff.ask(question, left, text);
        }
    }

    /** A choice that is not to be had any more is for a person to talk about. */
    private void settle(QuestionItem item, Understanding understood, List<Settled> settled, List<QuestionItem> refused) {
        try {
            var answer = new Answer(understood.choices().get(item.substitution()), understood.rule());
            var settlement = desk.settle(item.substitution(), answer);
            settled.add(new Settled(item.substitution(), settlement.standing(), settlement.taken()));
        } catch (RefusedByRule rule) {
            LOG.info("The answer about {} cannot be taken ({}); a person looks after it", item.substitution(), rule.code());
            refused.add(item);
        }
    }
}
