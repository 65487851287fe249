package com.curbline.messaging.voice;

import com.curbline.messaging.voice.Leg.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How the time of a call was spent: with the machine, waiting for a person, and staff's own. */
record Figures(Duration selfService, Duration waiting, Duration staff) {

    static Figures of(List<Leg> legs) {
        var staff = legs.stream().filter(leg -> leg.role() == Role.STAFF).toList();
        return new Figures(selfService(legs, staff), waiting(legs, staff), staff.stream().map(Leg::spoken).reduce(Duration.ZERO, Duration::plus));
    }

    /** From the customer's call until the store's phone was called, or to the end. */
    private static Duration selfService(List<Leg> legs, List<Leg> staff) {
        var until = staff.stream().map(Leg::initiatedAt).min(Comparator.naturalOrder());
        return legs.stream().filter(leg -> leg.role() == Role.CALLER).findFirst()
                .map(caller -> between(caller.initiatedAt(), until.orElse(caller.endedAt()))).orElse(Duration.ZERO);
    }

    /** While the store's phone rang. */
    private static Duration waiting(List<Leg> legs, List<Leg> staff) {
        boolean incoming = legs.stream().anyMatch(leg -> leg.role() == Role.CALLER);
        return !incoming ? Duration.ZERO : staff.stream().map(leg -> between(leg.initiatedAt(), leg.takenAt() != null ? leg.takenAt() : leg.endedAt()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration between(Instant from, Instant to) {
        return from == null || to == null || to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }
}
