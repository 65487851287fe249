package com.curbline.store.live;

import com.curbline.kernel.StoreId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams of this node's browsers. They end before the web server starts to stop, which would otherwise wait for them
 * until its patience is over.
 */
@Component
class LiveStreams implements ChangeListener, SmartLifecycle {

    private final List<LiveStream> open = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /** A new stream that carries the news of these stores. */
    SseEmitter open(Set<StoreId> stores) {
        var stream = new LiveStream(stores, open::remove);
        if (running) {
            open.add(stream);
            stream.greet();
        } else {
            stream.end();
        }
        return stream.emitter();
    }

    @Override
    public void changed(Set<StoreId> stores) {
        each(stream -> stream.changed(stores));
    }

    @Override
    public void anythingMayHaveChanged() {
        each(LiveStream::anythingChanged);
    }

    /** Keeps proxies from taking a quiet stream for a dead one, and finds those that are dead. */
    void beat() {
        each(LiveStream::beat);
    }

    int count() {
        return open.size();
    }

    private void each(Consumer<LiveStream> act) {
        open.forEach(act);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        each(LiveStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The last to start and so the first to stop, before the web server's graceful shutdown. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
