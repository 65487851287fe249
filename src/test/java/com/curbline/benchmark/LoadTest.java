package com.curbline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few replies on their way to the screens, so that the runs under load keep up with the application; no times are asserted. */
class LoadTest {

    private static final int STORES = 2;
    private static final int ORIGINALS = 4;
    private static final Phase PHASE = new Phase("smoke", 20, 1, true);

    @TempDir Path folder;

    @Test
    void repliesToCopiedOrdersAreDecidedAndSeenByTheStaff() throws Exception {
        try (var twilio = new StandInTwilio(0)) {
            var chain = new Chain(STORES, twilio);
            var port = PackagedJar.freePort();
            try (var shop = new OpenShop(settings(chain, port))) {
                var copies = copies(shop, PHASE.replies());
                var address = URI.create("http://localhost:" + port);
                var http = HttpClient.newHttpClient();
                var staff = new Staff(http, address, STORES);
                try (var load = new ReplyLoad(http, address, twilio, staff, copies.iterator(), 1)) {
                    var replies = load.run(PHASE);

                    assertThat(replies).hasSize(PHASE.replies()).allMatch(Reply::isTaken);
                    assertThat(replies).filteredOn(reply -> reply.wording.decides()).isNotEmpty().allMatch(Reply::isSeen).allMatch(reply -> reply.seenMillis() > 0);
                }
                assertThat(staff.counts().failures()).isZero();
                assertThat(twilio.callbacksRefused()).isZero();
            }
        }
    }

    @Test
    void repliesAreDecidedOneByOneWhileManyOrdersAreOpen() throws Exception {
        try (var twilio = new StandInTwilio(0)) {
            var plan = new LoadPlan(List.of("h2"), STORES, 1, 0, List.of(12), 1, 3, ORIGINALS, 1);
            try (var crowd = Crowd.of(12, plan, settings(new Chain(STORES, twilio), PackagedJar.freePort()))) {
                crowd.turn(3);

                assertThat(crowd.turns()).hasSize(1).allSatisfy(turn -> assertThat(turn).hasSize(3).allMatch(millis -> millis > 0));
                assertThat(crowd.statements()).contains("update inbox");
            }
        }
    }

    private static List<Asked> copies(OpenShop shop, int count) throws Exception {
        var originals = shop.open(ORIGINALS, 1);
        shop.waitLongForAnswers();
        return new Copies(shop.dataSource(), STORES, originals).make(0, count);
    }

    private Map<String, Object> settings(Chain chain, int port) throws Exception {
        var settings = new HashMap<>(chain.settings(folder, port));
        settings.putAll(Databases.h2(folder.resolve("data")));
        return settings;
    }
}
