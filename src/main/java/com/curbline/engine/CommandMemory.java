package com.curbline.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the running command has loaded and changed: loaded once, written once at its end. Outside a transaction nothing is remembered. */
@Component
public class CommandMemory {

    /** What {@code key} stands for, from memory or by {@code load}. */
    public <T> T once(Object key, Class<T> type, Supplier<T> load) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return load.get();
        }
        var known = notes().values.get(key);
        if (known != null) {
            return type.cast(known);
        }
        var loaded = load.get();
        keep(key, loaded);
        return loaded;
    }

    /** What {@code key} stands for in this command; null where nothing was remembered. */
    public <T> T known(Object key, Class<T> type) {
        return TransactionSynchronizationManager.isSynchronizationActive() ? type.cast(notes().values.get(key)) : null;
    }

    /** Remembers what {@code key} stands for from now on; null is not remembered. */
    public void keep(Object key, Object value) {
        if (value != null && TransactionSynchronizationManager.isSynchronizationActive()) {
            notes().values.put(key, value);
        }
    }

    /** Writes at the end of the command, once for each key, in the order in which the keys first came. */
    public void writeAtEnd(Object key, Runnable write) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            notes().writes.putIfAbsent(key, write);
        } else {
            write.run();
        }
    }

    /** Writes now what waits to be written, for those who are about to read it from the database. */
    public void flush() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            notes().flush();
        }
    }

    private Notes notes() {
        var notes = (Notes) TransactionSynchronizationManager.getResource(this);
        if (notes == null) {
            notes = new Notes();
            TransactionSynchronizationManager.bindResource(this, notes);
            TransactionSynchronizationManager.registerSynchronization(new EndOfTransaction(notes));
        }
        return notes;
    }

    private static final class Notes {

        private final Map<Object, Object> values = new LinkedHashMap<>();
        private final Map<Object, Runnable> writes = new LinkedHashMap<>();

        void flush() {
            while (!writes.isEmpty()) {
                var key = writes.keySet().iterator().next();
                writes.remove(key).run();
            }
        }
    }

    private final class EndOfTransaction implements TransactionSynchronization {

        private final Notes notes;

        EndOfTransaction(Notes notes) {
            this.notes = notes;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(CommandMemory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CommandMemory.this, notes);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            notes.flush();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CommandMemory.this);
        }
    }
}
