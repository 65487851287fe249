package com.curbline.messaging.texts;

import com.curbline.testsupport.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The contract on PostgreSQL. */
class TextEditingPostgresTest extends TextEditingContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", PostgresServer::freshDatabase);
        properties.add("spring.datasource.username", () -> "postgres");
    }
}
