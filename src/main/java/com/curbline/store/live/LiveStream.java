package com.curbline.store.live;

import com.curbline.kernel.StoreId;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One browser's stream. It says that something changed and where, nothing else; what it looks like now is asked for by an ordinary request. */
class LiveStream {

    private static final String ANYWHERE = "*";
    private static final long RECONNECT_MILLIS = 2_000;

    private final SseEmitter emitter = new SseEmitter(0L);
    private final Set<StoreId> stores;
    private final Consumer<LiveStream> gone;

    LiveStream(Set<StoreId> stores, Consumer<LiveStream> gone) {
        this.stores = Set.copyOf(stores);
        this.gone = gone;
        emitter.onCompletion(this::leave);
        emitter.onTimeout(this::leave);
        emitter.onError(broken -> leave());
    }

    SseEmitter emitter() {
        return emitter;
    }

    void greet() {
        send(SseEmitter.event().comment("hello").reconnectTime(RECONNECT_MILLIS));
    }

    void changed(Set<StoreId> changed) {
        changed.stream().filter(stores::contains).forEach(store -> send(SseEmitter.event().name("changed").data(store.value())));
    }

    void anythingChanged() {
        send(SseEmitter.event().name("changed").data(ANYWHERE));
    }

    void beat() {
        send(SseEmitter.event().comment("beat"));
    }

    void end() {
        emitter.complete();
    }

    private void leave() {
        gone.accept(this);
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            leave();
        }
    }
}
