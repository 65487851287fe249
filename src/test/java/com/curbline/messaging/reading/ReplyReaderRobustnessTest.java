package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aTextWithoutAQuestionNeverDecides() throws IOException {
        RandomReplies replies = new RandomReplies(new Random(SEED + 1));
        for (int index = 0; index < READ_IN_EVERY_BUILD / 10; index++) {
            Reading reading = reader.readAlone("Harvest Lane", replies.next());
            assertThat(reading.outcome()).isNotEqualTo(Outcome.DECIDED);
            assertThat(reading.choices()).isEmpty();
        }
    }

    @ParameterizedTest(name = "\"{0}\" without a question is {1}")
    @CsvSource({"STOP,OPTOUT", "no me escriban más,OPTOUT", "START,OPTIN", "who is this?,HELP", "my order is missing the bread,STAFF", "1,CLARIFY", "yes,CLARIFY", "no,CLARIFY",
        "refund it,CLARIFY", "wrong number,STAFF", "call me,STAFF", "Automatic reply: out of office,IGNORE", "thanks!,CLARIFY"})
    void aTextWithoutAQuestionIsReadToo(String body, Outcome outcome) {
        assertThat(reader.readAlone("Harvest Lane", body).outcome()).isEqualTo(outcome);
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
