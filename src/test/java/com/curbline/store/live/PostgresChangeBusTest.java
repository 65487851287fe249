package com.curbline.store.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.kernel.StoreId;
import com.curbline.testsupport.PostgresServer;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresChangeBusTest extends ChangeBusContract {

    private final String database = PostgresServer.freshDatabase();
    private final HikariDataSource here = node();
    private final HikariDataSource there = node();
    private final Heard heardThere = new Heard();
    private final PostgresChangeBus bus = new PostgresChangeBus(JdbcClient.create(here), new NotificationLoop(here, heard));
    private final PostgresChangeBus other = new PostgresChangeBus(JdbcClient.create(there), new NotificationLoop(there, heardThere));

    @BeforeEach
    void listen() {
        bus.start();
        other.start();
        await().atMost(SOON).until(() -> heard.doubts.get() == 1 && heardThere.doubts.get() == 1);
    }

    @AfterEach
    void stop() {
        bus.stop();
        other.stop();
        here.close();
        there.close();
    }

    @Override
    ChangeBus bus() {
        return bus;
    }

    @Test
    void newsReachTheBrowsersOfOtherNodes() {
        bus.publish(Set.of(ELM));

        await().atMost(SOON).untilAsserted(() -> assertThat(heardThere.stores).containsExactly(ELM));
    }

    @Test
    void newsOfThousandsOfStoresFitIntoNotifications() {
        var all = IntStream.range(0, 3000).mapToObj(number -> new StoreId("a-store-with-a-rather-long-name-in-a-rather-long-street-" + number)).collect(Collectors.toSet());

        bus.publish(all);

        await().atMost(SOON).untilAsserted(() -> assertThat(heardThere.stores).containsExactlyInAnyOrderElementsOf(all));
    }

    @Test
    void aNodeThatLostItsConnectionListensAgainAndSaysThatNewsMayBeLost() {
        JdbcClient.create(here).sql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and pid <> pg_backend_pid()")
                .query((row, number) -> "ended").list();
        await().atMost(SOON).until(() -> heard.doubts.get() >= 2 && heardThere.doubts.get() >= 2);

        bus.publish(Set.of(OAK));
        await().atMost(SOON).untilAsserted(() -> assertThat(heardThere.stores).containsExactly(OAK));
    }

    @Test
    void whatCannotBeSentBreaksNothing() {
        here.close();
        bus.publish(Set.of(ELM));

        assertThat(heard.stores).isEmpty();
    }

    private HikariDataSource node() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database);
        pool.setMaximumPoolSize(4);
        return pool;
    }
}
