package com.curbline.benchmark;

import com.curbline.benchmark.Server.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** How long one reply takes alone, with few orders open and with many: the sizes take turns, so that whatever else the machine does meets all. */
final class Correlation {

    private final LoadPlan plan;
    private final Path folder;
    private final CorrelationReport report;

    Correlation(LoadPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
        this.report = new CorrelationReport(plan);
    }

    String run() throws Exception {
        for (var database : plan.databases()) {
            var crowds = new ArrayList<Crowd>();
            try (var server = Server.of(database, folder.resolve(database)); var twilio = new StandInTwilio(plan.twilioMillis())) {
                try {
                    var last = open(server, twilio, folder.resolve(database), crowds);
                    measure(crowds);
                    report.add(server.title(), crowds);
                    if (server.isPostgres()) {
                        explain(crowds.get(crowds.size() - 1), last.address());
                    }
                } finally {
                    crowds.forEach(Crowd::close);
                }
            }
        }
        return report.toString();
    }

    private Database open(Server server, StandInTwilio twilio, Path home, List<Crowd> crowds) throws Exception {
        var chain = new Chain(plan.stores(), twilio);
        Database database = null;
        for (var size : plan.sizes()) {
            database = server.fresh("open" + size);
            var settings = new HashMap<>(chain.settings(home, PackagedJar.freePort()));
            settings.putAll(database.settings());
            var begin = System.nanoTime();
            crowds.add(Crowd.of(size, plan, settings));
            System.out.printf("%d orders are open after %.0f s (load %s)%n", size, (System.nanoTime() - begin) / 1e9, Machine.load());
        }
        return database;
    }

    private void measure(List<Crowd> crowds) throws Exception {
        for (var crowd : crowds) {
            crowd.warmUp(plan.replies() * 2);
        }
        for (int turn = 0; turn < plan.rounds(); turn++) {
            for (var crowd : crowds) {
                crowd.turn(plan.replies());
            }
        }
    }

    private void explain(Crowd largest, String address) throws Exception {
        report.scans(new Scans(largest.shop().dataSource()).of(() -> largest.turn(plan.replies())), plan.replies());
        report.plans(new Plans(address).fullScans(largest.statements()));
    }
}
