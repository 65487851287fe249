package com.curbline.access.web;

import com.curbline.testsupport.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The contract on PostgreSQL. */
class IdempotencyPostgresTest extends IdempotencyContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", PostgresServer::freshDatabase);
        properties.add("spring.datasource.username", () -> "postgres");
    }
}
