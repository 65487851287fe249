package com.curbline.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.messaging.Contacts;
import com.curbline.messaging.FakeDesk;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.inbox.Incoming.Source;
import com.curbline.messaging.outbox.Senders;
import com.curbline.messaging.outbox.TextProvider;
import com.curbline.testsupport.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several numbers of our own: each asks one thing at a time on a phone, as long as there are enough of them. */
@MessagingTest
@Import({Senders.class, PoolOfNumbersTest.Pool.class})
class PoolOfNumbersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");

    @Autowired Contacts contacts;
    @Autowired Inbox inbox;
    @Autowired InboxWorker worker;
    @Autowired FakeDesk desk;
    @Autowired Senders senders;
    @Autowired MovableClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired Pool pool;

    private final ItemQuestions first = order();
    private final List<ItemQuestions> orders = Stream.concat(Stream.of(first), IntStream.range(0, 2).mapToObj(i -> order().onPhoneOf(first))).toList();

    private static ItemQuestions order() {
        return ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(10)));
    }

    @BeforeEach
    void begin() {
        clock.moveTo(NOON);
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    @Test
    @Tag("F15")
    void eachOfThreeNumbersAsksOneOrderAndAYesToItAnswersThatOne() {
        pool.has(3);
        orders.forEach(one -> contacts.ask(one.milk()));
        later();
        assertThat(numbers()).containsExactly(pool.numbers.get(0), pool.numbers.get(1), pool.numbers.get(2));

        write(pool.numbers.get(1), "yes");
        assertThat(decided()).containsExactly(null, "Offer 3", null);
        write(pool.numbers.get(2), "no");
        assertThat(desk.standing(orders.get(2).milk().substitution()).isRefund()).isTrue();
        write(pool.numbers.get(0), "2");
        assertThat(decided()).containsExactly("Offer 2", "Offer 3", null);
    }

    @Test
    @Tag("F15")
    void ofThreeOrdersOnTwoNumbersThoseThatShareOneAreToldApart() {
        pool.has(2);
        orders.forEach(one -> contacts.ask(one.milk()));
        later();
        assertThat(numbers()).containsExactly(pool.numbers.get(0), pool.numbers.get(1), pool.numbers.get(0));

        write(pool.numbers.get(0), "yes");
        assertThat(decided()).containsOnlyNulls();
        assertThat(texts("WHICH_ORDER")).singleElement().asString().contains(orders.get(0).orderNumber() + " 1", orders.get(2).orderNumber() + " 5")
                .doesNotContain(orders.get(1).orderNumber());
        write(pool.numbers.get(0), "5");
        assertThat(decided()).containsExactly(null, null, "Offer 5");
        write(pool.numbers.get(1), "yes");
        assertThat(decided()).containsExactly(null, "Offer 3", "Offer 5");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    @Tag("F15")
    void theNumberOfTheOtherOrderGoesOverTheNumberWrittenTo(int numbers) {
        pool.has(numbers);
        contacts.ask(orders.get(0).milk());
        contacts.ask(orders.get(1).milk());
        later();
        write(pool.numbers.get(1), orders.get(0).orderNumber() + " 1");
        assertThat(decided()).containsExactly("Offer 1", null, null);
    }

    @Test
    void aLabelOfTheOtherNumbersQuestionIsAsked() {
        pool.has(2);
        contacts.ask(orders.get(0).milk());
        contacts.ask(orders.get(1).milk());
        later();
        write(pool.numbers.get(1), "1");
        assertThat(decided()).containsOnlyNulls();
        assertThat(texts("CLARIFICATION")).singleElement().asString().contains(orders.get(1).orderNumber(), "3 Horizon");
    }

    @Test
    void aNumberIsFreeAgainOnceItsQuestionIsAnswered() {
        pool.has(2);
        contacts.ask(orders.get(0).milk());
        contacts.ask(orders.get(1).milk());
        write(pool.numbers.get(0), "1");
        contacts.ask(orders.get(2).milk());
        assertThat(numbers()).containsExactly(pool.numbers.get(0), pool.numbers.get(1), pool.numbers.get(0));
    }

    @Test
    void withOneNumberTheProviderChoosesAndLabelsTellApart() {
        pool.has(1);
        contacts.ask(orders.get(0).milk());
        contacts.ask(orders.get(1).milk());
        later();
        write(pool.numbers.get(0), "yes");
        assertThat(decided()).containsOnlyNulls();
        write(pool.numbers.get(0), "3");
        assertThat(decided()).containsExactly(null, "Offer 3", null);
    }

    private void later() {
        senders.sendAll();
        clock.moveBy(Duration.ofMinutes(1));
    }

    private List<String> numbers() {
        return jdbc.sql("select our_number from questions where phone = ? order by order_number").param(first.phone().e164()).query(String.class).list();
    }

    private List<String> texts(String kind) {
        return jdbc.sql("select body from outbox where phone = ? and kind = ? order by seq").params(first.phone().e164(), kind).query(String.class).list();
    }

    private List<String> decided() {
        return orders.stream().map(ItemQuestions::milk).map(ItemQuestion::substitution).map(desk::standing)
                .map(standing -> standing == null || standing.isRefund() ? null : standing.substitute().english()).toList();
    }

    private void write(String to, String body) {
        inbox.receive(new Incoming("SM" + UUID.randomUUID(), first.phone().e164(), to, body, Keyword.NONE, "", Source.VIRTUAL, clock.instant()));
        while (worker.handleSome()) {
            // until nothing is left
        }
    }

    /** Gives the provider as many numbers as a test wants. */
    static class Pool implements BeanPostProcessor {

        private List<String> numbers = List.of();

        void has(int count) {
            numbers = IntStream.rangeClosed(1, count).mapToObj(i -> "+1555000111" + i).toList();
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof TextProvider provider ? new Numbered(provider) : bean;
        }

        private final class Numbered implements TextProvider {

            private final TextProvider provider;

            Numbered(TextProvider provider) {
                this.provider = provider;
            }

            @Override
            public com.curbline.messaging.outbox.SendResult send(Parcel parcel) {
                return provider.send(parcel);
            }

            @Override
            public com.curbline.messaging.outbox.LookResult lookFor(Parcel parcel, java.util.Set<String> adopted) {
                return provider.lookFor(parcel, adopted);
            }

            @Override
            public List<String> ownNumbers() {
                return numbers;
            }
        }
    }
}
