package com.curbline.benchmark;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How long replies took under load, as a Markdown page. */
final class RepliesReport {

    private static final double AIM = 500;

    private final StringBuilder page = new StringBuilder();
    private final StringBuilder verdicts = new StringBuilder();

    RepliesReport(LoadPlan plan) {
        line("%s. %d stores with three screens each; Twilio answers after %d ms; seed %d.".formatted(Machine.describe(), plan.stores(), plan.twilioMillis(), plan.seed()));
        line("Times in milliseconds from the moment when a reply was due to be sent: p50 / p95 / p99 / longest. Load of the machine when it began: %s.".formatted(Machine.load()));
    }

    void database(String title) {
        line("");
        line("### " + title);
        line("");
        line("| replies | webhook answered | decision written | decision on the screen | text about it sent | errors | processors: application, database server, driver, whole machine | pages, news a second | connections busy, waited for |");
        line("|---|---|---|---|---|---|---|---|---|");
    }

    void add(Phase phase, List<Reply> replies, Meter.Use use) {
        line("| %s (%d%s) | %s | %s | %s | %s | %s | %s | %s | %.0f, %.0f |".formatted(phase.name(), replies.size(), phase.random() ? ", Poisson" : "",
                spread(replies, Reply::isAnswered, Reply::answeredMillis), spread(replies, Reply::isUnderstood, Reply::handledMillis),
                spread(replies, Reply::isSeen, Reply::seenMillis), spread(replies, reply -> !Double.isNaN(reply.confirmedMillis()), Reply::confirmedMillis), errors(replies),
                "%.2f, %.2f, %.2f, %.2f".formatted(use.application(), use.server(), use.driver(), use.machine()),
                "%.0f, %.0f".formatted(use.fetchesPerSecond(), use.newsPerSecond()), use.busyConnections(), use.waitingForConnections()));
        if (phase.perSecond() == 50) {
            verdicts.append("Decision on the screen at %s: p99 %s ms; the aim of at most %.0f is %s.%n".formatted(phase.name(), Figures.number(p99(replies)), AIM, p99(replies) <= AIM ? "met" : "not met"));
        }
    }

    /** What was too much before would only be more so. */
    void tooMuch(Phase phase) {
        verdicts.append("Not tried: %s, for the rate before was too much already.%n".formatted(phase.name()));
    }

    private static double p99(List<Reply> replies) {
        return Figures.quantile(replies.stream().filter(reply -> reply.wording.decides()).map(reply -> reply.isSeen() ? reply.seenMillis() : Double.POSITIVE_INFINITY).toList(), 0.99);
    }

    private static String spread(List<Reply> replies, Predicate<Reply> which, ToDoubleFunction<Reply> figure) {
        var values = replies.stream().filter(which).map(figure::applyAsDouble).toList();
        return values.isEmpty() ? "none" : List.of(0.5, 0.95, 0.99, 1.0).stream().map(quantile -> Figures.number(Figures.quantile(values, quantile))).collect(Collectors.joining(" / "));
    }

    /** Nothing is left out: whatever did not come as meant is counted. */
    private static String errors(List<Reply> replies) {
        var refused = replies.stream().filter(reply -> !reply.isTaken()).count();
        var unseen = replies.stream().filter(reply -> reply.wording.decides() && !reply.isSeen()).count();
        var other = replies.stream().filter(reply -> !reply.isUnderstood()).collect(Collectors.groupingBy(reply -> reply.wording.text() + " → " + reply.outcome(), Collectors.counting()));
        return refused + unseen + other.size() == 0 ? "0" : "%d refused, %d not seen, otherwise understood: %s".formatted(refused, unseen, other);
    }

    void staff(Counts counts, int callbacksRefused) {
        verdicts.append("Pages refused: %d; live streams lost: %d; delivery news refused: %d.%n".formatted(counts.failures(), counts.lostStreams(), callbacksRefused));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Below the table of its database. */
    void end() {
        line("");
        page.append(verdicts);
        verdicts.setLength(0);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
