package com.curbline.testsupport;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what goes to the database and back. A batch goes once, however many rows are in it. */
public class RoundTrips implements BeanPostProcessor {

    private final AtomicInteger selects = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private final StringBuffer statements = new StringBuffer();

    /** What a piece of work cost. */
    public record Cost(int selects, int writes, int commits, String statements) {

        /** Selects and writes; commits are counted apart. */
        public int executions() {
            return selects + writes;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(source) : bean;
    }

    private DataSource counted(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> count(execution, queries.isEmpty() ? "" : queries.get(0).getQuery()))
                .afterMethod(this::count)
                .build();
    }

    private void count(ExecutionInfo execution, String sql) {
        var isSelect = sql.stripLeading().regionMatches(true, 0, "select", 0, 6);
        (isSelect ? selects : writes).incrementAndGet();
        statements.append(execution.isBatch() ? "[batch] " : "").append(sql.strip().replaceAll("\\s+", " ")).append('\n');
    }

    private void count(MethodExecutionContext call) {
        if ("commit".equals(call.getMethod().getName())) {
            commits.incrementAndGet();
        }
    }

    /** What the work costs; nothing else may run meanwhile. */
    public Cost of(Runnable work) {
        selects.set(0);
        writes.set(0);
        commits.set(0);
        statements.setLength(0);
        work.run();
        return new Cost(selects.get(), writes.get(), commits.get(), statements.toString());
    }
}
