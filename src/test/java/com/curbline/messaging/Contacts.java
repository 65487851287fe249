package com.curbline.messaging;

import com.curbline.engine.BusinessCommands;
import com.curbline.engine.Processes;
import com.curbline.kernel.StoreId;
import java.util.Arrays;
import java.util.Map;

/** Asks customers as the modules above do: prepare, then the contact process. */
public class Contacts {

    public static final StoreId STORE = new StoreId("elm-street");

    private final Questions questions;
    private final Processes processes;
    private final BusinessCommands commands;

    Contacts(Questions questions, Processes processes, BusinessCommands commands) {
        this.questions = questions;
        this.processes = processes;
        this.commands = commands;
    }

    /** All items in one command, as a picker reports them. */
    public void ask(ItemQuestion... items) {
        commands.run(() -> Arrays.stream(items).forEach(item -> {
            questions.prepare(item);
            processes.start("customerContact", item.store(), item.substitution().value(), Map.of());
        }));
    }
}
