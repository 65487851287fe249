package com.curbline.messaging.inbox;

import com.curbline.messaging.AnswerDesk.Choice;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the bare words that our texts offer. */
@Component
class ExactInterpreter implements Interpreter {

    @Override
    public Understanding read(Question question, List<QuestionItem> items, String body) {
        var word = body.strip().toUpperCase(java.util.Locale.ROOT);
        if (word.equals("STOP")) {
            return new Understanding(Meaning.OPT_OUT, Map.of(), "exact", null);
        }
        if (items.size() == 1 && word.equals("NO")) {
            return new Understanding(Meaning.DECIDED, Map.of(items.get(0).substitution(), new Choice.Refund()), "exact", null);
        }
        if (items.size() == 1 && items.get(0).options().stream().anyMatch(option -> option.label().equals(word))) {
            return new Understanding(Meaning.DECIDED, Map.of(items.get(0).substitution(), new Choice.Offer(word)), "exact", null);
        }
        return new Understanding(Meaning.CLARIFY, Map.of(), "exact", null);
    }
}
