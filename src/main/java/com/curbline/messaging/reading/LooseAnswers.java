package com.curbline.messaging.reading;

import java.util.List;

/** Answers without any item: as many as there are items go in order, one "yes" or "no" goes for all, anything else is asked. */
final class LooseAnswers {

    private final AskedQuestion question;

    LooseAnswers(AskedQuestion question) {
        this.question = question;
    }

    void settle(List<Answer> all, Statement statement) {
        List<Answer> answers = all.stream().filter(answer -> !(answer instanceof Answer.First first && !first.firm())).toList();
        List<Answer> distinct = answers.stream().distinct().toList();
        boolean refusesOnly = distinct.size() > 1 && distinct.stream().allMatch(answer -> answer instanceof Answer.Refusing && isForAll(answer));
        if (distinct.size() == 1 && isForAll(distinct.get(0)) || refusesOnly) {
            statement.settleAll(distinct.get(0), false);
        } else if (answers.size() == question.items().size() && !opensAmbiguously(answers)) {
            for (int index = 0; index < answers.size(); index++) {
                statement.settle(question.items().get(index).key(), answers.get(index));
            }
        }
    }

    private static boolean isForAll(Answer answer) {
        return answer instanceof Answer.First
                || answer instanceof Answer.Refusing refusing && refusing.wording() != Answer.Refusing.Wording.ONE_ITEM;
    }

    /** "Yes 1 2" may be a yes and two numbers, "no 2" number two. */
    private static boolean opensAmbiguously(List<Answer> answers) {
        boolean onlyNumbersFollow = answers.stream().skip(1).allMatch(answer -> answer instanceof Answer.Pointing);
        boolean yes = answers.get(0) instanceof Answer.First && onlyNumbersFollow;
        return yes || answers.size() == 2 && answers.get(0) instanceof Answer.Refusing && onlyNumbersFollow;
    }
}
