package com.curbline.messaging.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one statement about several items says: items settled, items left in doubt, and an answer for all others. */
final class Statement {

    private final AskedQuestion question;
    private final Options options;
    private final Map<String, Choice> settled = new LinkedHashMap<>();
    private final Set<String> doubtful = new LinkedHashSet<>();
    private final Map<String, Set<String>> ruledOut = new LinkedHashMap<>();
    private Answer others;
    private boolean needsPerson;
    private boolean unreadable;
    private boolean wholeForPerson;

    Statement(AskedQuestion question, Options options) {
        this.question = question;
        this.options = options;
    }

    void settle(String key, Answer answer) {
        AskedItem item = question.items().stream().filter(candidate -> candidate.key().equals(key)).findFirst().orElseThrow();
        Optional<Choice> choice = answer.about(item, options);
        Choice before = choice.isPresent() ? settled.putIfAbsent(key, choice.get()) : null;
        if (choice.isEmpty() || before != null && !before.equals(choice.get())) {
            doubtful.add(key);
        }
    }

    void ruleOut(String key, String label) {
        ruledOut.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(label);
    }

    void doubt(List<String> keys, boolean person) {
        doubtful.addAll(keys);
        needsPerson = needsPerson || person;
    }

    /** An answer for all items; what was settled before and differs is then in doubt, unless the words were "the others". */
    void settleAll(Answer answer, boolean othersOnly) {
        if (others != null && !others.equals(answer)) {
            unreadable = true;
        }
        others = answer;
        if (!othersOnly) {
            List.copyOf(settled.keySet()).forEach(key -> settle(key, answer));
        }
    }

    void giveUp(boolean person) {
        unreadable = true;
        wholeForPerson = wholeForPerson || person;
    }

    /** Lays a correction over this statement. */
    void correctBy(Statement later) {
        if (later.others != null) {
            settled.clear();
            doubtful.clear();
            others = later.others;
        }
        later.mentioned().forEach(key -> {
            settled.remove(key);
            doubtful.remove(key);
            ruledOut.remove(key);
        });
        settled.putAll(later.settled);
        ruledOut.putAll(later.ruledOut);
        doubtful.addAll(later.doubtful);
        needsPerson = needsPerson || later.needsPerson;
        unreadable = unreadable || later.unreadable || later.isSilent();
        wholeForPerson = wholeForPerson || later.wholeForPerson;
    }

    private boolean isSilent() {
        return others == null && mentioned().isEmpty();
    }

    private Set<String> mentioned() {
        Set<String> keys = new LinkedHashSet<>(settled.keySet());
        keys.addAll(doubtful);
        keys.addAll(ruledOut.keySet());
        return keys;
    }

    Optional<Answer> others() {
        return Optional.ofNullable(others);
    }

    Reading reading(String rule) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        question.items().forEach(item -> choices.put(item.key(), unreadable ? new Choice.Open() : choice(item)));
        boolean decided = choices.values().stream().anyMatch(choice -> !(choice instanceof Choice.Open));
        Outcome undecided = wholeForPerson || needsPerson ? Outcome.STAFF : Outcome.CLARIFY;
        return new Reading(decided ? Outcome.DECIDED : undecided, choices, rule, null, decided && needsPerson);
    }

    private Choice choice(AskedItem item) {
        if (doubtful.contains(item.key())) {
            return new Choice.Open();
        }
        Choice own = settled.get(item.key());
        Choice choice = own != null ? own : others().flatMap(answer -> answer.about(item, options)).orElse(new Choice.Open());
        return isRuledOut(item, choice) ? new Choice.Open() : choice;
    }

    private boolean isRuledOut(AskedItem item, Choice choice) {
        return choice instanceof Choice.Pick pick && ruledOut.getOrDefault(item.key(), Set.of()).contains(pick.label());
    }
}
