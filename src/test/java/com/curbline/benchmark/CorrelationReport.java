package com.curbline.benchmark;

import java.util.List;
import java.util.Map;

/** How the handling of one reply depends on the number of open orders, as a Markdown page. */
final class CorrelationReport {

    private static final double AIM = 1.3;

    private final StringBuilder page = new StringBuilder();

    CorrelationReport(LoadPlan plan) {
        line("%s. %d stores; %d turns of %d replies for each size; seed %d. Load of the machine when it began: %s.".formatted(Machine.describe(), plan.stores(), plan.rounds(),
                plan.replies(), plan.seed(), Machine.load()));
        line("Milliseconds; every figure is the median of the turns, with the smallest and the largest in brackets; ratios are taken turn by turn.");
    }

    void add(String title, List<Crowd> crowds) {
        line("");
        line("### " + title);
        line("");
        line("| open orders | reply stored until decision committed, p50 | ratio | p99 | until the text about it is sent, p50 | ratio |");
        line("|---|---|---|---|---|---|");
        var smallest = crowds.get(0);
        for (var crowd : crowds) {
            var ratios = Figures.ratios(each(crowd.turns(), 0.5), each(smallest.turns(), 0.5));
            line("| %,d | %s | %s | %s | %s | %s |".formatted(crowd.size(), Figures.spread(each(crowd.turns(), 0.5)), Figures.spread(ratios), Figures.spread(each(crowd.turns(), 0.99)),
                    Figures.spread(each(crowd.texts(), 0.5)), Figures.spread(Figures.ratios(each(crowd.texts(), 0.5), each(smallest.texts(), 0.5)))));
        }
        line("");
        var worst = crowds.stream().mapToDouble(crowd -> Figures.median(Figures.ratios(each(crowd.turns(), 0.5), each(smallest.turns(), 0.5)))).max().orElseThrow();
        line("At most %s times the smallest; the aim of at most %s is %s.".formatted(Figures.number(worst), AIM, worst <= AIM ? "met" : "not met"));
    }

    private static List<Double> each(List<List<Double>> turns, double quantile) {
        return turns.stream().map(turn -> Figures.quantile(turn, quantile)).toList();
    }

    void scans(Map<String, Scans.Full> scans, int replies) {
        line("");
        line(scans.isEmpty() ? "No table of more than 1,000 rows was read whole during %d replies, pollers included.".formatted(replies)
                : "Tables of more than 1,000 rows that were read whole during %d replies, pollers included:".formatted(replies));
        scans.forEach((table, full) -> line("* %s: %d times, %,d rows".formatted(table, full.scans(), full.rows())));
    }

    void plans(Map<String, String> plans) {
        line("");
        line(plans.isEmpty() ? "No statement of a reply reads a table whole." : "Statements of a reply that read tables whole:");
        plans.forEach((sql, tables) -> line("* %s: `%s`".formatted(tables, sql)));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
