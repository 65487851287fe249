package com.curbline.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections as they are until counting is switched on. */
class SwitchedDataSource extends DelegatingDataSource {

    private final Traffic traffic;
    private final DataSource counted;
    private volatile boolean counting;

    SwitchedDataSource(DataSource plain) {
        super(plain);
        traffic = new Traffic();
        counted = traffic.counted(plain);
    }

    Traffic count(Contestant.Work work) throws Exception {
        counting = true;
        try {
            work.run(traffic);
        } finally {
            counting = false;
        }
        return traffic;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counting ? counted.getConnection() : super.getConnection();
    }

    /** Puts the switch around the application's data source. */
    static class Installer implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new SwitchedDataSource(source) : bean;
        }
    }
}
