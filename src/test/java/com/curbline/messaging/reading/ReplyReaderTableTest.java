package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyReaderTableTest {

    private static final List<String> TABLES = List.of("replies.tsv", "replies-of-other-customers.tsv", "replies-in-other-words.tsv", "doubtful-replies.tsv", "spoken-replies.tsv");

    static Stream<ReplyTable.Row> labelledReplies() throws IOException {
        List<ReplyTable.Row> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.addAll(ReplyTable.named(table).rows());
        }
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labelledReplies")
    void aReplyIsReadAsLabelled(ReplyTable.Row reply) {
        assertThat(reply.notation()).isIn(reply.acceptable());
    }
}
