package com.curbline.messaging.questions;

import com.curbline.engine.CommandMemory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rows that the running command holds locked: nobody else can change them, so it reads them once, and once more after a change of its own. */
@Component
class HeldRows {

    private final CommandMemory memory;

    HeldRows(CommandMemory memory) {
        this.memory = memory;
    }

    /** The row as it is; empty where the command does not hold it, or changed it since it knew it. */
    <T> Optional<T> find(Class<T> type, String id) {
        Optional<?> known = memory.known(new Key(type, id), Optional.class);
        return known == null ? Optional.empty() : known.map(type::cast);
    }

    <T> T keep(Class<T> type, String id, T row) {
        memory.keep(new Key(type, id), Optional.of(row));
        return row;
    }

    void forget(Class<?> type, String id) {
        memory.keep(new Key(type, id), Optional.empty());
    }

    /** A key of our own: other modules remember things by the same ids. */
    private record Key(Class<?> type, String id) {
    }
}
