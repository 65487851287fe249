package com.curbline.store.live;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses the bus by the database: only PostgreSQL can be shared by several nodes. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    ChangeBus changeBus(DataSource database, JdbcClient jdbc, LiveStreams streams) throws SQLException {
        return isPostgres(database) ? new PostgresChangeBus(jdbc, new NotificationLoop(database, streams)) : new LocalChangeBus(streams);
    }

    private static boolean isPostgres(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }
}
