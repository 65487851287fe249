package com.curbline.demo.simulation;

import static com.curbline.process.OrderSketch.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderStatus;
import com.curbline.process.ProcessTest;
import com.curbline.process.Shelves;
import com.curbline.process.Shop;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.SubstitutionStatus;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.application.AnswerInApp;
import com.curbline.substitution.application.DecideSubstitution.Choice;
import com.curbline.testsupport.MovableClock;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@Import(SeededPeople.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:simulation;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
@DirtiesContext
class SimulationTest {

    @Autowired
    private Simulation simulation;
    @Autowired
    private Scenes scenes;
    @Autowired
    private SeededPeople.Written written;
    @Autowired
    private Substitutions substitutions;
    @Autowired
    private AnswerInApp answers;
    @Autowired
    private Shop shop;
    @Autowired
    private MovableClock clock;

    @BeforeEach
    void open() {
        clock.moveTo(clock.instant());
        simulation.run(true);
        simulation.tick();
    }

    @AfterEach
    void runOn() {
        clock.reset();
    }

    @Test
    void aStoreAtWorkIsFoundWithPromisesMinutesAway() {
        var orders = scenes.now().orders();

        assertThat(orders).hasSizeGreaterThanOrEqualTo(8);
        assertThat(orders).extracting(Order::status).contains(OrderStatus.RECEIVED, OrderStatus.PICKING);
        assertThat(orders).extracting(order -> order.customer().language()).contains(Language.ENGLISH, Language.SPANISH);
        assertThat(orders).allSatisfy(order -> assertThat(order.identity().promise().to()).isBefore(clock.instant().plus(Duration.ofMinutes(31))));
    }

    @Test
    void theVisitorsOrderRunsShortWithinTwentySecondsAndGoesOnOnceAnswered() {
        simulation.startAgain(Language.SPANISH);
        seconds(20);
        var asked = visitors();
        assertThat(asked.line(Baskets.MISSING).orElseThrow().status()).isEqualTo(LineStatus.SHORT);
        assertThat(asked.customer().language()).isEqualTo(Language.SPANISH);

        var missing = substitutions.ofOrder(asked.id()).get(0);
        assertThat(missing.progress().status()).isEqualTo(SubstitutionStatus.WAITING_FOR_CUSTOMER);
        assertThat(missing.progress().offers()).hasSizeGreaterThan(1);
        answers.answer(missing.id(), new Choice.Offered("1"), By.CUSTOMER, Channel.APP);
        seconds(90);

        assertThat(visitors().status()).isEqualTo(OrderStatus.READY);
    }

    @Test
    void customersAnswerTheWayTheyDoAndComeForTheirOrders() {
        var seen = new HashSet<OrderStatus>();
        for (int minute = 0; minute < 8; minute++) {
            seconds(60);
            scenes.now().orders().forEach(order -> seen.add(order.status()));
        }

        assertThat(written.texts).isNotEmpty().allSatisfy(text -> assertThat(text).matches("\\+173755501\\d\\d: (1|2|sí|no thanks|no, gracias|1 please|la 1 por favor)"));
        assertThat(written.texts).doesNotHaveDuplicates();
        assertThat(seen).contains(OrderStatus.READY, OrderStatus.CUSTOMER_ARRIVED);
    }

    @Test
    void troublesDoWhatTheySay() {
        var soldOut = number(Trouble.SOLD_OUT);
        var silent = number(Trouble.SILENT);
        var early = number(Trouble.EARLY);
        var before = scenes.now().orders().size();
        simulation.trouble(Trouble.RUSH);

        assertThat(order(soldOut).hasOpenShortages() || !substitutions.ofOrder(order(soldOut).id()).isEmpty()).isTrue();
        assertThat(order(silent).hasOpenShortages()).isTrue();
        assertThat(order(early).course().arrivedAt()).isNotNull();
        assertThat(scenes.now().orders()).hasSizeGreaterThan(before + 5);
        var phone = order(silent).customer().phone().e164();
        var texts = written.texts.stream().filter(text -> text.startsWith(phone)).count();
        seconds(60);
        assertThat(written.texts.stream().filter(text -> text.startsWith(phone)).count()).isEqualTo(texts);
    }

    @Test
    void ordersOfOthersAreLeftAloneAndAPauseIsAPause() {
        var foreign = shop.receives(anOrder().of(1, Shelves.MILK).promisedIn(Duration.ofMinutes(3)));
        seconds(60);
        assertThat(foreign.status()).isEqualTo(OrderStatus.RECEIVED);

        simulation.run(false);
        var before = versions();
        seconds(60);
        assertThat(versions()).isEqualTo(before);
    }

    private long versions() {
        return scenes.now().orders().stream().mapToLong(order -> order.course().version()).sum();
    }

    private void seconds(int seconds) {
        for (int second = 0; second < seconds; second++) {
            clock.moveBy(Duration.ofSeconds(1));
            simulation.tick();
        }
    }

    private Order visitors() {
        return simulation.visitorsOrder().orElseThrow();
    }

    private String number(Trouble trouble) {
        return simulation.trouble(trouble).orElseThrow();
    }

    private Order order(String number) {
        return scenes.now().orders().stream().filter(order -> order.identity().orderNumber().equals(number)).findFirst().orElseThrow();
    }
}
