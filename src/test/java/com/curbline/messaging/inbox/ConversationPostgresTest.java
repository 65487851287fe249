package com.curbline.messaging.inbox;

import com.curbline.testsupport.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The contract on PostgreSQL. */
class ConversationPostgresTest extends ConversationContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", PostgresServer::freshDatabase);
        properties.add("spring.datasource.username", () -> "postgres");
    }
}
