package com.curbline.insight;

import com.curbline.engine.ProcessStarted;
import com.curbline.kernel.OrderEvent;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects what happens in a command and writes it down in one statement just before the commit. */
@Component
class FactWriter {

    private final Facts facts;

    FactWriter(Facts facts) {
        this.facts = facts;
    }

    @EventListener
    void on(OrderEvent event) {
        ofThisCommand().add(new Fact(event.order(), event.store(), event.at(), event.getClass().getSimpleName(), event.by(), Components.of(event)));
    }

    /** The version that an order began on; told by the first event of the command that started it. */
    @EventListener
    void on(ProcessStarted started) {
        ofThisCommand().noteVersion(started);
    }

    private Collected ofThisCommand() {
        var collected = (Collected) TransactionSynchronizationManager.getResource(this);
        if (collected == null) {
            collected = new Collected();
            TransactionSynchronizationManager.bindResource(this, collected);
            TransactionSynchronizationManager.registerSynchronization(new WriteBeforeCommit(collected));
        }
        return collected;
    }

    private static final class Collected {

        private final List<Fact> facts = new ArrayList<>();
        private final List<ProcessStarted> started = new ArrayList<>();

        void add(Fact fact) {
            facts.add(fact);
        }

        void noteVersion(ProcessStarted process) {
            started.add(process);
        }

        List<Fact> all() {
            var all = new ArrayList<>(facts);
            started.forEach(process -> facts.stream().filter(fact -> fact.order().equals(new OrderId(process.businessKey()))).findFirst()
                    .ifPresent(fact -> all.add(new Fact(fact.order(), fact.store(), fact.at(), "ProcessStarted", Party.CURBLINE,
                            Map.of("process", process.process().processKey(), "version", process.process().version())))));
            return all;
        }
    }

    private final class WriteBeforeCommit implements TransactionSynchronization {

        private final Collected collected;

        WriteBeforeCommit(Collected collected) {
            this.collected = collected;
        }

        /** A command within is one of its own and writes what happens in it. */
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(FactWriter.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(FactWriter.this, collected);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            facts.add(collected.all());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(FactWriter.this);
        }
    }
}
