package com.curbline.store.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends out news four times a second at most, and a sign of life where there are none. */
@Component
class LivePulse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LivePulse.class);
    private static final int COLLECT_MILLIS = 250;
    private static final int BEAT_MILLIS = 15_000;

    private final ChangedStores changed;
    private final ChangeBus bus;
    private final LiveStreams streams;
    private ScheduledExecutorService timer;

    LivePulse(ChangedStores changed, ChangeBus bus, LiveStreams streams) {
        this.changed = changed;
        this.bus = bus;
        this.streams = streams;
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "store-live");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(unbreakable(this::tell), COLLECT_MILLIS, COLLECT_MILLIS, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(unbreakable(streams::beat), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        var stores = changed.take();
        if (!stores.isEmpty()) {
            bus.publish(stores);
        }
    }

    /** A timer drops a task for good once it fails. */
    private static Runnable unbreakable(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException unexpected) {
                LOG.warn("Browsers may have missed a change", unexpected);
            }
        };
    }

    @Override
    public synchronized void stop() {
        timer.shutdownNow();
        timer = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
