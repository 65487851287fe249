package com.curbline.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that goes away when told to: no connection is to be had, or a commit ends without an answer, as when a process is killed there. */
public class FlakyDatabase implements BeanPostProcessor {

    /** How a commit of something ends. */
    public enum Commit {
        /** As it should. */
        DONE,
        /** Nothing of it is kept. */
        LOST,
        /** All of it is kept, but nobody learns that. */
        UNTOLD
    }

    private final Queue<Commit> commits = new ConcurrentLinkedQueue<>();
    private volatile boolean down;

    /** Until told otherwise nobody gets a connection. */
    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
        commits.clear();
    }

    /** The fate of the next commits; those after them are done. */
    public void next(Commit... fates) {
        commits.addAll(java.util.List.of(fates));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Flaky(source) : bean;
    }

    private final class Flaky extends DelegatingDataSource {

        Flaky(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (down) {
                throw new SQLTransientConnectionException("The database is down");
            }
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(connection, method, arguments));
        }
    }

    private Object call(Connection connection, Method method, Object... arguments) throws Throwable {
        if (method.getName().equals("commit")) {
            var fate = commits.isEmpty() ? Commit.DONE : commits.poll();
            if (fate == Commit.LOST) {
                connection.rollback();
            } else {
                connection.commit();
            }
            if (fate != Commit.DONE) {
                throw new SQLException("The connection was lost in the middle of a commit", "08006");
            }
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
