package com.curbline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Actions that do nothing but set the variables with which a diagram goes on to ask the customer by text. */
final class StubActions {

    private static final Pattern ACTION = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Duration ANSWER_WINDOW = Duration.ofMinutes(8);

    private StubActions() {
    }

    /** One for every action that the diagrams name. */
    static Map<Object, Object> all() {
        var actions = new HashMap<Object, Object>();
        diagrams().forEach(diagram -> ACTION.matcher(diagram).results().forEach(found -> actions.put(found.group(1), (JavaDelegate) nothing -> { })));
        actions.put("findSubstitutes", (JavaDelegate) StubActions::findSubstitutes);
        actions.put("noteRoute", (JavaDelegate) StubActions::noteRoute);
        actions.put("checkContactPermission", (JavaDelegate) StubActions::checkContactPermission);
        actions.put("noteContact", (JavaDelegate) execution -> set(execution, "contact", "TEXT"));
        actions.put("textQuestion", (JavaDelegate) execution -> set(execution, "answerBy", answerBy()));
        return actions;
    }

    private static java.util.List<String> diagrams() {
        try {
            var found = new java.util.ArrayList<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
                found.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void findSubstitutes(DelegateExecution execution) {
        set(execution, "substitutionId", execution.getProcessBusinessKey());
        set(execution, "preference", "UNSTATED");
        set(execution, "offers", 3L);
        set(execution, "minutesToPromise", 60L);
        set(execution, "mayText", true);
        set(execution, "dearer", false);
        set(execution, "needsCare", false);
    }

    private static void checkContactPermission(DelegateExecution execution) {
        set(execution, "store", "elm-street");
        set(execution, "kind", "QUESTION");
        set(execution, "consent", "GIVEN");
        set(execution, "virtualPhone", false);
        set(execution, "hour", 12L);
        set(execution, "storeOpen", true);
        set(execution, "goodTime", true);
        set(execution, "minutesSinceReply", 1_000L);
        set(execution, "texts", 0L);
        set(execution, "minutesLeft", 60L);
    }

    private static void noteRoute(DelegateExecution execution) {
        set(execution, "route", "SMS");
        set(execution, "answerBy", answerBy());
    }

    private static Date answerBy() {
        return Date.from(Instant.now().plus(ANSWER_WINDOW));
    }

    /** For the steps of this command only, as Curbline's actions do it. */
    private static void set(DelegateExecution execution, String name, Object value) {
        execution.setVariable(name, Variables.untypedValue(value, true));
    }
}
