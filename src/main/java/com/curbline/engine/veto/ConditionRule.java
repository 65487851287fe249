package com.curbline.engine.veto;

import java.util.Optional;
import java.util.regex.Pattern;

/** Conditions at gateways: a variable, or variables compared with fixed values, joined by and/or. The rest belongs into a decision table. */
class ConditionRule implements ValueRule {

    private static final String NAME = "(?!(?:and|or|not|eq|ne|empty|true|false|null|div|mod|instanceof)\\b)" + VARIABLE;
    private static final String FIXED = "(?:'[^'\\\\$#]*'|\"[^\"\\\\$#]*\"|-?\\d+(?:\\.\\d+)?|true|false)";
    private static final String TERM = "(?:" + NAME + "\\s*(?:==|!=)\\s*" + FIXED + "|(?:not\\s+|!\\s*)?" + NAME + ")";
    private static final String JOINED = "(?:\\s+(?:and|or)\\s+|\\s*(?:&&|\\|\\|)\\s*)";
    private static final Pattern CONDITION = Pattern.compile("\\$\\{\\s*" + TERM + "(?:" + JOINED + TERM + ")*+\\s*}");
    private static final Pattern WORD = Pattern.compile("\\b(?:" + String.join("|", RESERVED) + ")\\b");

    @Override
    public Optional<String> objectionTo(String value) {
        var condition = value.strip();
        return CONDITION.matcher(condition).matches() && !WORD.matcher(withoutTexts(condition)).find()
                ? Optional.empty()
                : Optional.of("A condition compares variables with fixed values, such as ${decision == 'ACCEPTED'}; \"%s\" does more."
                        .formatted(ValueRule.shortened(condition)));
    }

    private static String withoutTexts(String condition) {
        return condition.replaceAll("'[^']*'|\"[^\"]*\"", "''");
    }
}
