package com.curbline.demo.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.messaging.virtual.PhoneText;
import com.curbline.messaging.virtual.PhoneText.Direction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickRepliesTest {

    private static final PhoneText FIRST = out("FreshMart order 1042: Milk is out of stock. Reply 1 or YES = Whole Milk $2.49, 2 = Skim Milk 1 gal $3.59 or NO = refund.");
    private static final PhoneText SPANISH = out("FreshMart pedido 1042: Leche esta agotado. Responda 4 o SI = Leche entera $2.49, 5 = Leche 2% $3.59, 6 = Avena $4.99 o NO = reembolso.");

    @Test
    void theLatestQuestionsLabelsCanBeTapped() {
        assertThat(QuickReplies.of(List.of(FIRST, SPANISH))).containsExactly("4", "5", "6");
    }

    @Test
    void aConfirmationKeepsTheLabelsOfTheQuestionBefore() {
        assertThat(QuickReplies.of(List.of(FIRST, out("FreshMart order 1042: Got it. Whole Milk $2.49.")))).containsExactly("1", "2");
    }

    @Test
    void whatTheCustomerWroteIsNoQuestion() {
        assertThat(QuickReplies.of(List.of(new PhoneText(Direction.IN, "3 = what?", Instant.EPOCH)))).isEmpty();
    }

    private static PhoneText out(String body) {
        return new PhoneText(Direction.OUT, body, Instant.EPOCH);
    }
}
