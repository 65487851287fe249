package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.insight.OrderStory;
import com.curbline.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff read what a customer wrote, what it was read as and by which rule, and why somebody has to call. */
@ProcessTest
class ConversationStoryTest {

    @Autowired Shop shop;
    @Autowired OrderStory story;

    @BeforeEach
    void open() {
        shop.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void anAnswerIsToldWithItsReadingInBothLanguages() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK)).lacks("1");
        order.texts();
        order.customerWrites("1");

        assertThat(told(order, Language.ENGLISH)).contains("The customer wrote: “1”. Read as: option 1 (rule: label).");
        assertThat(told(order, Language.SPANISH)).contains("El cliente escribió: “1”. Se leyó como: opción 1 (regla: número de la opción).");
    }

    @Test
    void theReplyComesBeforeWhatItLedTo() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK)).lacks("1");
        order.texts();
        order.customerNeedsAPerson();

        assertThat(story.of(order.id(), Language.ENGLISH)).extracting(OrderStory.Entry::kind).containsSubsequence("CustomerTexted", "CustomerReplied", "ReplyNeedsPerson");
    }

    @Test
    void aLandlineIsNamedAsTheReasonToCall() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK)).lacks("1");
        shop.carrier.cannotReach(order.phone());
        shop.texts.send();

        order.process("1").waitsAt("Call_CallCustomer", "User_SettleMissingItem");
        assertThat(told(order, Language.ENGLISH)).contains("Call the customer, texts do not work: this number receives no texts, it may be a landline.");
        assertThat(told(order, Language.SPANISH)).contains("Llame al cliente, los mensajes no sirven: este número no recibe mensajes, puede ser un teléfono fijo.");
    }

    @Test
    void aTextSettlesAnItemThatIsWithStaffBecauseOfAnEarlierText() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK)).lacks("1");
        order.texts();
        order.customerNeedsAPerson().customerWrites("1");

        assertThat(order.missing("1").isOpen()).isFalse();
        assertThat(order.openWork()).doesNotContain("SettleMissingItem");
    }

    @Test
    void whoeverOptedOutAndComesBackMayAnswer() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK)).lacks("1");
        order.texts();
        order.customerWrites("STOP").customerWrites("START").customerWrites("1");

        assertThat(order.missing("1").isOpen()).isFalse();
    }

    private List<String> told(TestOrder order, Language language) {
        return story.of(order.id(), language).stream().map(OrderStory.Entry::text).toList();
    }
}
