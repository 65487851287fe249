package com.curbline.benchmark;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part of a page that is fetched anew when something changed: one request at a time, and another one where more changed meanwhile. */
final class LivePage {

    private final Supplier<CompletableFuture<String>> fetch;
    private final Consumer<String> loaded;
    private boolean fetching;
    private boolean stale;

    LivePage(Supplier<CompletableFuture<String>> fetch, Consumer<String> loaded) {
        this.fetch = fetch;
        this.loaded = loaded;
    }

    void refresh() {
        synchronized (this) {
            stale = fetching;
            if (fetching) {
                return;
            }
            fetching = true;
        }
        fetch.get().whenComplete((body, failure) -> arrived(body));
    }

    private void arrived(String body) {
        if (body != null) {
            loaded.accept(body);
        }
        boolean again;
        synchronized (this) {
            fetching = false;
            again = stale;
        }
        if (again) {
            refresh();
        }
    }
}
