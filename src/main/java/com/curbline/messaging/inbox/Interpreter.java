package com.curbline.messaging.inbox;

import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.util.List;

/** Reads replies. */
interface Interpreter {

    Understanding read(Question question, List<QuestionItem> items, String body);
}
