package com.curbline.benchmark;

import com.curbline.benchmark.PackagedJar.Start;
import com.curbline.benchmark.Traffic.Tally;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The results as a Markdown page. */
final class Report {

    private static final double MEGABYTE = 1e6;
    private static final double AIM = 1.3;

    private final StringBuilder page = new StringBuilder();

    Report(Plan plan, String load) {
        line("%s. %s.".formatted(Machine.describe(), plan));
        line("Load of the machine when it began: %s; one busy processor counts 1.".formatted(load));
        line("Every figure is the median of the rounds, with the smallest and the largest in brackets; ratios are taken round by round.");
    }

    void add(Match match) {
        line("");
        line("### " + match.title());
        line("");
        line("| | Curbline | bare engine | ratio |");
        line("|---|---|---|---|");
        row(match, "orders per second", Measured::ordersPerSecond);
        row(match, match.hasServer() ? "CPU per order in the JVM, ms" : "CPU per order, database included, ms", Measured::cpuMillisPerOrder);
        row(match, "the same without the JVM's compiler, ms", Measured::cpuMillisWithoutCompiler);
        if (match.hasServer()) {
            row(match, "CPU per order in the database server, ms", Measured::serverMillisPerOrder);
            row(match, "CPU per order together, without the compiler, ms", Report::together);
        }
        counts(match);
        row(match, "answer stored until decision committed (bare: correlation alone), p50 ms", measured -> measured.answerMillis(0.5));
        row(match, "the same, p99 ms", measured -> measured.answerMillis(0.99));
        plain("heap in use after collection, MB", match, measured -> measured.memory().heapAfterCollection() / MEGABYTE);
        plain("resident memory, MB", match, measured -> measured.memory().resident() / MEGABYTE);
        verdict(match);
        steps(match);
    }

    private static List<Double> together(Measured measured) {
        return Figures.sums(measured.cpuMillisWithoutCompiler(), measured.serverMillisPerOrder());
    }

    private void row(Match match, String name, Function<Measured, List<Double>> figure) {
        var ours = figure.apply(match.curbline());
        var theirs = figure.apply(match.bare());
        line("| %s | %s | %s | %s |".formatted(name, Figures.spread(ours), Figures.spread(theirs), Figures.spread(Figures.ratios(ours, theirs))));
    }

    private void plain(String name, Match match, Function<Measured, Double> figure) {
        var ours = figure.apply(match.curbline());
        var theirs = figure.apply(match.bare());
        line("| %s | %s | %s | %s |".formatted(name, Figures.number(ours), Figures.number(theirs), Figures.number(ours / theirs)));
    }

    private void counts(Match match) {
        plain("round trips per order", match, measured -> perOrder(measured, Tally::roundTrips));
        plain("commits per order", match, measured -> perOrder(measured, Tally::commits));
        plain("of these commits of something written", match, measured -> perOrder(measured, Tally::writingCommits));
    }

    private static double perOrder(Measured measured, ToIntFunction<Tally> figure) {
        return measured.count().steps().values().stream().mapToDouble(tallies -> usual(tallies, figure)).sum();
    }

    /** The median, so that a look at the outbox that happens to fall into a step does not count. */
    private static double usual(List<Tally> tallies, ToIntFunction<Tally> figure) {
        return Figures.median(tallies.stream().map(tally -> (double) figure.applyAsInt(tally)).toList());
    }

    private void verdict(Match match) {
        Function<Measured, List<Double>> cpu = match.hasServer() ? Report::together : Measured::cpuMillisWithoutCompiler;
        var ratio = Figures.median(Figures.ratios(cpu.apply(match.curbline()), cpu.apply(match.bare())));
        line("");
        line("CPU per order without the compiler: %s times the bare engine's; the aim of at most %s is %s.".formatted(Figures.number(ratio), AIM, ratio <= AIM ? "met" : "not met"));
    }

    private void steps(Match match) {
        line("");
        line("| step: round trips (commits) | Curbline | bare engine |");
        line("|---|---|---|");
        match.curbline().count().steps().keySet().forEach(step -> line("| %s | %s | %s |".formatted(step, cost(match.curbline(), step), cost(match.bare(), step))));
    }

    private static String cost(Measured measured, String step) {
        var tallies = measured.count().steps().get(step);
        return "%.0f (%.0f)".formatted(usual(tallies, Tally::roundTrips), usual(tallies, Tally::commits));
    }

    void add(List<Start> starts) {
        line("");
        line("### The packaged application, started in an empty folder" + (Plan.jarOptions().isEmpty() ? "" : " with " + String.join(" ", Plan.jarOptions())));
        line("");
        line("| | measured | aim |");
        line("|---|---|---|");
        start("seconds until ready", starts, Start::seconds, 20);
        start("resident memory then, MB", starts, Start::residentMegabytes, 600);
        line("| CPU seconds until ready | %s | |".formatted(Figures.spread(starts.stream().map(Start::cpuSeconds).toList())));
    }

    private void start(String name, List<Start> starts, Function<Start, Double> figure, double aim) {
        var values = starts.stream().map(figure).toList();
        line("| %s | %s | %.0f, %s |".formatted(name, Figures.spread(values), aim, Figures.median(values) <= aim ? "met" : "not met"));
    }

    void end(String load) {
        line("");
        line("Load of the machine when it ended: %s.".formatted(load));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
