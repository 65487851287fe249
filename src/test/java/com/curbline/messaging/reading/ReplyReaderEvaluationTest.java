package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures a table of labelled replies: {@code -Dreading.questions=FILE -Dreading.replies=FILE}. */
class ReplyReaderEvaluationTest {

    private static final double ONE_ITEM_BAR = 0.90;
    private static final double SEVERAL_ITEMS_BAR = 0.85;

    @Test
    void aGivenTableIsUnderstoodToTheBarAndWithoutHarm() throws IOException {
        String questions = System.getProperty("reading.questions");
        String replies = System.getProperty("reading.replies");
        assumeTrue(questions != null && replies != null, "no table given");
        List<ReplyTable.Row> rows = new ReplyTable(Path.of(questions), Path.of(replies)).rows();

        assertThat(rows).filteredOn(ReplyTable.Row::isHarmed).isEmpty();
        assertThat(understood(rows.stream().filter(row -> !row.question().hasSeveralItems()).toList())).isGreaterThanOrEqualTo(ONE_ITEM_BAR);
        assertThat(understood(rows.stream().filter(row -> row.question().hasSeveralItems()).toList())).isGreaterThanOrEqualTo(SEVERAL_ITEMS_BAR);
    }

    private static double understood(List<ReplyTable.Row> rows) {
        return rows.isEmpty() ? 1 : (double) rows.stream().filter(row -> row.acceptable().contains(row.notation())).count() / rows.size();
    }
}
