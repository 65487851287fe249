package com.curbline.journeys;

import com.curbline.CurblineApplication;
import com.curbline.testsupport.PostgresServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Second thoughts on PostgreSQL. */
@SpringBootTest(classes = CurblineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.username=postgres", "curbline.demo.simulator=false"})
class SecondThoughtsPostgresIT extends SecondThoughtsContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", PostgresServer::freshDatabase);
    }
}
