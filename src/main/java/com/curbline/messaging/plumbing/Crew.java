package com.curbline.messaging.plumbing;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few threads that work while there is work and then rest until they are woken; a crew of none leaves the work to others. */
public final class Crew implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    private final String name;
    private final BooleanSupplier work;
    private final ExecutorService threads;
    private final Semaphore resting;
    private final AtomicLong calls = new AtomicLong();

    /** {@code work} does one piece and tells whether there may be more. */
    public Crew(String name, int size, BooleanSupplier work) {
        this.name = name;
        this.work = work;
        this.resting = new Semaphore(size);
        this.threads = Executors.newCachedThreadPool(task -> new Thread(task, name));
    }

    /** Somebody who rests, if anybody does, looks for work; a call is never lost. */
    public void wake() {
        calls.incrementAndGet();
        start();
    }

    private void start() {
        if (!threads.isShutdown() && resting.tryAcquire()) {
            threads.execute(this::run);
        }
    }

    private void run() {
        long heard = calls.get();
        try {
            workUntilNothingIsLeft();
        } catch (RuntimeException failed) {
            LOG.error("Work on {} broke off; it is taken up again with the next call", name, failed);
        } finally {
            resting.release();
        }
        if (heard != calls.get()) {
            start();
        }
    }

    private void workUntilNothingIsLeft() {
        boolean more = true;
        while (more && isWorking()) {
            more = work.getAsBoolean();
        }
    }

    /** Whether there is time for another piece. */
    public boolean isWorking() {
        return !threads.isShutdown();
    }

    /** Lets everybody finish the piece in hand. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(15, TimeUnit.SECONDS)) {
                LOG.warn("Work on {} did not end in time", name);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
