package com.curbline.customer.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class LinkKeyTest {

    @Test
    void theKeyIsMadeOnceAndKept() {
        var database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).addScript("db/migration/V060__customer.sql").build();
        var jdbc = JdbcClient.create(database);

        var made = new LinkKey(jdbc).bytes();

        assertThat(made).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(new LinkKey(jdbc).bytes()).isEqualTo(made);
        database.shutdown();
    }
}
