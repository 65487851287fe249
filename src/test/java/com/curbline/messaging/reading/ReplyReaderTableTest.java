package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyReaderTableTest {

    static Stream<ReplyTable.Row> labelledReplies() throws IOException {
        return Stream.concat(ReplyTable.named("replies.tsv").rows().stream(), ReplyTable.named("replies-of-other-customers.tsv").rows().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labelledReplies")
    void aReplyIsReadAsLabelled(ReplyTable.Row reply) {
        assertThat(reply.notation()).isIn(reply.acceptable());
    }
}
