package com.curbline.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/** The staff of all stores: in each, one screen with the queue and two handhelds with the orders that are being picked. */
final class Staff {

    private static final int HANDHELDS = 2;
    private static final String VERDICT = "class=\"verdict";

    private final Counts counts = new Counts();
    private final List<Handheld> handhelds = new ArrayList<>();

    Staff(HttpClient http, URI address, int stores) throws Exception {
        for (int store = 0; store < stores; store++) {
            for (int device = 0; device < HANDHELDS; device++) {
                handhelds.add(signedIn(http, address, store));
            }
            signedIn(http, address, store).show("/staff/queue/list", body -> { });
        }
    }

    private Handheld signedIn(HttpClient http, URI address, int store) throws Exception {
        var handheld = Handheld.signIn(http, address, Chain.person(store), counts);
        handheld.listen();
        return handheld;
    }

    /** Somebody picks the order until the decision is on the screen. */
    void pick(Reply reply) {
        var handheld = handhelds.get(reply.asked.store() * HANDHELDS + Math.floorMod(reply.sid.hashCode(), HANDHELDS));
        var page = new LivePage[1];
        page[0] = handheld.show("/staff/orders/%s/work".formatted(reply.asked.order()), body -> {
            if (body.contains(VERDICT)) {
                reply.seen();
                if (page[0] != null) {
                    handheld.leave(page[0]);
                }
            }
        });
    }

    Counts counts() {
        return counts;
    }
}
