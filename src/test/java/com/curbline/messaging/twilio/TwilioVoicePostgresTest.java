package com.curbline.messaging.twilio;

import com.curbline.testsupport.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Calls on PostgreSQL. */
class TwilioVoicePostgresTest extends TwilioVoiceContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", PostgresServer::freshDatabase);
        properties.add("spring.datasource.username", () -> "postgres");
    }
}
