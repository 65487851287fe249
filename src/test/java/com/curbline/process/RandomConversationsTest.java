package com.curbline.process;

import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever a customer with several orders on one phone writes, and whenever: what must hold of a conversation holds after every text.
 * More conversations run with {@code -Dcurbline.schedules=100}.
 */
@ProcessTest
class RandomConversationsTest {

    private static final Logger LOG = LoggerFactory.getLogger(RandomConversationsTest.class);
    private static final int STEPS = 120;
    private static final int ALWAYS = 4;

    @Autowired Shop shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @RepeatedTest(ALWAYS)
    void whatMustHoldHoldsAfterEveryText(RepetitionInfo repetition) {
        run(repetition.getCurrentRepetition());
    }

    @Test
    void whatMustHoldHoldsInManyMoreConversations() {
        for (int seed = ALWAYS + 1; seed <= Integer.getInteger("curbline.schedules", ALWAYS + 1); seed++) {
            shop.open();
            run(seed);
        }
    }

    private void run(int seed) {
        var conversation = new RandomConversation(shop, new Random(seed), seed);
        try {
            for (int step = 0; step < STEPS; step++) {
                conversation.step();
            }
            conversation.end();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("Conversation %d broke:%n%s".formatted(seed, conversation.lastSteps()), broken);
        }
        LOG.info("Conversation {}: {}", seed, conversation.summary());
    }
}
