package com.curbline.engine;

import com.curbline.testsupport.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The contract on PostgreSQL. */
@EngineTest
@TestPropertySource(properties = "curbline.engine.routes-kept=50ms")
class SeedsPostgresTest extends SeedsContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", PostgresServer::freshDatabase);
        properties.add("spring.datasource.username", () -> "postgres");
    }
}
