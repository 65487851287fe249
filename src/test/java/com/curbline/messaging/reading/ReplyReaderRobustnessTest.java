package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReplyReaderRobustnessTest {

    private static final int READ_IN_EVERY_BUILD = 20_000;
    private static final long SEED = 20_261_122L;
    private static final Map<String, AskedQuestion> QUESTIONS = questions();
    private final ReplyReader reader = new ReplyReader();

    private static Map<String, AskedQuestion> questions() {
        try {
            return QuestionFile.read(ReplyTable.FOLDER.resolve("questions.json"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutFailing(@ForAll String body) {
        QUESTIONS.values().forEach(question -> assertSound(question, reader.read(question, body, null)));
    }

    @Test
    void randomTextsOfCustomersWordsGiveSoundReadings() throws IOException {
        RandomReplies replies = new RandomReplies(new Random(SEED));
        List<AskedQuestion> questions = List.copyOf(QUESTIONS.values());
        int count = Integer.getInteger("reading.fuzz", READ_IN_EVERY_BUILD);
        for (int index = 0; index < count; index++) {
            AskedQuestion question = questions.get(index % questions.size());
            assertSound(question, reader.read(question, replies.next(), index % 2 == 0 ? "en" : "es"));
        }
    }

    @Test
    void aMissingBodyIsAsked() {
        assertThat(reader.read(QUESTIONS.get("Y1"), null, null).outcome()).isEqualTo(Outcome.CLARIFY);
    }

    @Test
    void aTextLongerThanAPhoneSendsGoesToAPerson() {
        assertThat(reader.read(QUESTIONS.get("Y1"), "1" + " please".repeat(300), "en").outcome()).isEqualTo(Outcome.STAFF);
    }

    /** Every item has a choice, every pick is on offer, and only a decided reading decides. */
    private static void assertSound(AskedQuestion question, Reading reading) {
        assertThat(reading.choices().keySet()).containsExactlyElementsOf(question.items().stream().map(AskedItem::key).toList());
        for (AskedItem item : question.items()) {
            if (reading.choices().get(item.key()) instanceof Choice.Pick pick) {
                assertThat(item.labelled(pick.label())).isPresent();
            }
        }
        boolean settles = reading.choices().values().stream().anyMatch(choice -> !(choice instanceof Choice.Open));
        assertThat(reading.outcome() == Outcome.DECIDED).isEqualTo(settles);
    }
}
