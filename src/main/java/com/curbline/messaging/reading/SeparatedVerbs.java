package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Take the eggs off": a verb and its particle with the item between them mean what "take off the eggs" means. */
final class SeparatedVerbs {

    private static final Set<String> VERBS = Set.of("take", "leave", "cross", "strike", "keep");
    private static final Set<String> PARTICLES = Set.of("off", "out");

    private SeparatedVerbs() {
    }

    static List<Term> joined(List<Term> terms) {
        List<Term> joined = new ArrayList<>(terms);
        for (int index = 0; index < joined.size(); index++) {
            int particle = VERBS.contains(joined.get(index).text().split(" ")[0]) ? particle(joined, index + 1) : -1;
            if (particle > 0) {
                joined.set(index, new Term(Concept.REMOVE, joined.get(index).text()));
                joined.remove(particle);
            }
        }
        return joined;
    }

    /** Where the particle stands, with items and nothing else in between; -1 where there is none. */
    private static int particle(List<Term> terms, int from) {
        int index = from;
        while (index < terms.size() && terms.get(index).is(Concept.ITEM, Concept.AND, Concept.CHATTER)) {
            index++;
        }
        boolean overItem = terms.subList(from, index).stream().anyMatch(term -> term.is(Concept.ITEM));
        return overItem && index < terms.size() && PARTICLES.contains(terms.get(index).text()) ? index : -1;
    }
}
