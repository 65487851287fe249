package com.curbline.benchmark;

import com.curbline.benchmark.Reply.Kept;
import com.curbline.benchmark.Server.Database;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Customers answer the packaged application by signed webhooks, and the decisions are waited for on the screens of the staff. */
final class RepliesUnderLoad {

    private final LoadPlan plan;
    private final Path folder;
    private final Path jar;
    private final RepliesReport report;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RepliesUnderLoad(LoadPlan plan, Path folder, Path jar) {
        this.plan = plan;
        this.folder = folder;
        this.jar = jar;
        this.report = new RepliesReport(plan);
    }

    String run() throws Exception {
        for (var database : plan.databases()) {
            try (var server = Server.of(database, folder.resolve(database)); var twilio = new StandInTwilio(plan.twilioMillis())) {
                report.database(server.title());
                run(server, twilio, folder.resolve(database));
            }
        }
        return report.toString();
    }

    private void run(Server server, StandInTwilio twilio, Path home) throws Exception {
        var chain = new Chain(plan.stores(), twilio);
        var database = server.fresh("curbline");
        var open = opened(chain, database, home);
        var settings = new HashMap<>(chain.settings(home, PackagedJar.freePort()));
        settings.putAll(database.settings());
        var measured = new LinkedHashMap<Phase, List<Reply>>();
        var used = new HashMap<Phase, Meter.Use>();
        try (var shop = PackagedShop.start(jar, Plan.jarOptions(), settings, home.resolve("application.log"), http)) {
            var staff = new Staff(http, shop.address(), plan.stores());
            try (var load = new ReplyLoad(http, shop.address(), twilio, staff, open.iterator(), plan.seed())) {
                for (var phase : Phase.all(plan.seconds())) {
                    if (measured.values().stream().flatMap(List::stream).anyMatch(Reply::isUnderWay)) {
                        report.tooMuch(phase);
                        continue;
                    }
                    var meter = new Meter(http, shop.address(), shop::cpuNanos, server::cpuNanos, staff.counts());
                    measured.put(phase, load.run(phase));
                    used.put(phase, meter.end());
                    System.out.printf("  %s: %d replies (load %s)%n", phase.name(), phase.replies(), Machine.load());
                }
            }
            report.staff(staff.counts(), twilio.callbacksRefused());
        }
        var kept = kept(database);
        measured.values().forEach(replies -> replies.forEach(reply -> reply.kept(kept.get(reply.sid))));
        measured.forEach((phase, replies) -> report.add(phase, replies, used.get(phase)));
        report.end();
    }

    private List<Asked> opened(Chain chain, Database database, Path home) throws Exception {
        var settings = new HashMap<>(chain.settings(home, PackagedJar.freePort()));
        settings.putAll(database.settings());
        try (var shop = new OpenShop(settings)) {
            var originals = shop.open(plan.originals(), plan.seed());
            shop.waitLongForAnswers();
            var copies = new Copies(shop.dataSource(), plan.stores(), originals).make(0, plan.mostOpen());
            System.out.printf("%d orders are open, their customers asked (load %s)%n", copies.size(), Machine.load());
            return copies;
        }
    }

    /** Read when the application has ended. */
    private static Map<String, Kept> kept(Database database) throws SQLException {
        var kept = new HashMap<String, Kept>();
        try (var connection = database.open(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select i.message_sid, i.outcome, i.processed_at, o.sent_at from inbox i left join outbox o on o.dedupe_key = 'reply:' || i.message_sid")) {
            while (rows.next()) {
                kept.put(rows.getString(1), new Kept(rows.getString(2), moment(rows, 3), moment(rows, 4)));
            }
        }
        return kept;
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
