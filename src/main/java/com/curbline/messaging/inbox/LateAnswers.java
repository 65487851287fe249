package com.curbline.messaging.inbox;

import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what was settled already that a text answers: its labels were given for that and for nothing else. */
@Component
class LateAnswers {

    private final OpenQuestions questions;
    private final Interpreter interpreter;

    LateAnswers(OpenQuestions questions, Interpreter interpreter) {
        this.questions = questions;
        this.interpreter = interpreter;
    }

    Optional<Asked> find(List<Question> candidates, InboxText text) {
        return candidates.stream().map(question -> Asked.of(question, questions.asked(question))).map(LateAnswers::settledOnly)
                .filter(asked -> answers(asked, text.answer())).findFirst();
    }

    private static Asked settledOnly(Asked asked) {
        return new Asked(asked.question(), asked.settled(), List.of());
    }

    private boolean answers(Asked asked, String body) {
        List<QuestionItem> settled = asked.all();
        return !settled.isEmpty() && Pointers.bearsLabel(settled, body)
                && (reads(asked, settled, body) || settled.stream().anyMatch(item -> reads(asked, List.of(item), body)));
    }

    private boolean reads(Asked asked, List<QuestionItem> items, String body) {
        return interpreter.read(asked.question(), items, body).is(Meaning.DECIDED);
    }
}
