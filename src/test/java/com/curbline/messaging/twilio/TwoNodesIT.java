package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.messaging.Contacts;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingTestApplication;
import com.curbline.testsupport.Daylight;
import com.curbline.testsupport.PostgresServer;
import com.curbline.testsupport.twilio.TwilioDouble;
import com.curbline.testsupport.twilio.TwilioDouble.Mood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one PostgreSQL send from the same outbox, while Twilio misbehaves and one of them is taken away. */
class TwoNodesIT {

    private static final int ORDERS = 60;
    private static final List<Mood> MOODS = List.of(Mood.TAKES, Mood.TAKES_AND_FAILS, Mood.TAKES, Mood.FAILS, Mood.IS_BUSY, Mood.TAKES, Mood.TAKES_AND_DROPS, Mood.TAKES);

    @Test
    void noTextLeavesTwiceAndNoneIsLost() {
        var database = PostgresServer.freshDatabase();
        try (var twilio = new TwilioDouble(); var first = node(database, twilio)) {
            var second = node(database, twilio);
            var orders = IntStream.range(0, ORDERS).mapToObj(i -> ItemQuestions.anOrder()).toList();
            IntStream.range(0, 5).forEach(i -> twilio.moods.addAll(MOODS));
            for (int i = 0; i < ORDERS; i++) {
                (i % 2 == 0 ? first : second).getBean(Contacts.class).ask(orders.get(i).milk());
                if (i == ORDERS / 2) {
                    second.close();
                    second = node(database, twilio);
                }
            }

            var jdbc = first.getBean(JdbcClient.class);
            await().atMost(Duration.ofSeconds(90)).untilAsserted(() ->
                    assertThat(jdbc.sql("select count(*) from outbox where state = 'SENT'").query(Integer.class).single()).isEqualTo(ORDERS));
            assertThat(twilio.kept).extracting(TwilioDouble.Kept::to).doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(orders.stream().map(order -> order.phone().e164()).toList());
            assertThat(jdbc.sql("select count(distinct provider_sid) from outbox").query(Integer.class).single()).isEqualTo(ORDERS);
            second.close();
        }
    }

    private static ConfigurableApplicationContext node(String database, TwilioDouble twilio) {
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database, "--spring.datasource.username=postgres", "--spring.datasource.hikari.maximum-pool-size=15",
                "--curbline.engine.job-executor=false", "--curbline.engine.seeds=bpmn/messaging", "--curbline.messaging.provider=twilio",
                "--curbline.demo.enabled=true", "--curbline.public-url=https://pickup.example.com", "--curbline.twilio.account-sid=ACtest",
                "--curbline.twilio.auth-token=first", "--curbline.twilio.numbers=+15550001111", "--curbline.twilio.read-timeout=1s",
                "--curbline.twilio.sweep=1h", "--curbline.twilio.base-url=" + twilio.url()));
        Daylight.stores((name, value) -> settings.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(MessagingTestApplication.class).run(settings.toArray(String[]::new));
    }
}
