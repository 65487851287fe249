package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the simulation's seconds pass, on a thread of its own and only once everything else serves. */
@Component
@OnlyInDemo
class SimulationThread implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SimulationThread.class);

    private final Simulation simulation;
    private ScheduledExecutorService thread;
    private boolean failed;

    SimulationThread(Simulation simulation) {
        this.simulation = simulation;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(task -> {
                var made = new Thread(task, "demo-simulation");
                made.setDaemon(true);
                return made;
            });
            thread.scheduleWithFixedDelay(this::second, 1, 1, TimeUnit.SECONDS);
        }
    }

    private void second() {
        try {
            simulation.tick();
            failed = false;
        } catch (RuntimeException thrown) {
            if (!failed) {
                log.warn("The simulation stumbled and goes on", thrown);
            }
            failed = true;
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            try {
                thread.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
