package com.curbline.messaging.reading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reply claims about one item: options chosen, each with the kind of words that chose it, options ruled out, and every other meaning that it holds. */
record Claims(AskedItem item, Map<AskedOption, Concept> chosen, Set<AskedOption> ruledOut, Set<Concept> said, List<String> unknownWords, boolean isUnclear) {

    Claims {
        // unmodifiable views, since copies would lose the order in which the customer spoke
        chosen = Collections.unmodifiableMap(chosen);
        ruledOut = Collections.unmodifiableSet(ruledOut);
    }

    boolean says(Concept... concepts) {
        for (Concept concept : concepts) {
            if (said.contains(concept)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything was said that could settle the item. */
    boolean hasAnswer() {
        return !chosen.isEmpty() || !ruledOut.isEmpty() || says(Concept.AGREEMENT, Concept.REFUSAL, Concept.REFUND, Concept.DELEGATION);
    }
}
