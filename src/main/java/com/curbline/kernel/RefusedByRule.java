package com.curbline.kernel;

import java.util.Map;

/** A business rule says no in the present state of things. Nothing was changed. */
public class RefusedByRule extends RuntimeException {

    private final String code;
    private final transient Map<String, Object> details;

    /** {@code code} names the rule for programs, {@code sentence} tells a person what stands in the way and what to do. */
    public RefusedByRule(String code, String sentence) {
        this(code, sentence, Map.of());
    }

    public RefusedByRule(String code, String sentence, Map<String, Object> details) {
        super(sentence);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public String code() {
        return code;
    }

    /** Further members of the problem report, such as the decision that stands. */
    public Map<String, Object> details() {
        return details;
    }
}
