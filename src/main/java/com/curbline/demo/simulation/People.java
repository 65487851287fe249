package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.orders.LineStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Everybody in the simulation, who take turns. */
@Component
@OnlyInDemo
class People {

    private static final Logger log = LoggerFactory.getLogger(People.class);

    private final List<Actor> actors;
    private final Scenes scenes;
    private final Chance chance;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    People(List<Actor> actors, Scenes scenes, Chance chance) {
        this.actors = actors;
        this.scenes = scenes;
        this.chance = chance;
    }

    /** One thing happens, if anybody has something to do. */
    boolean takeTurn() {
        var scene = scenes.now();
        return inTurn(scene).stream().anyMatch(actor -> acts(actor, scene));
    }

    /** Whether the visitor has not been asked anything yet. */
    boolean keepVisitorWaiting() {
        return isAwaited(scenes.now());
    }

    /** Anybody may be next; while the visitor waits for a picker, pickers come first every other time, and always until an item is missing. */
    private List<Actor> inTurn(Scene scene) {
        var turn = new ArrayList<>(chance.shuffled(actors));
        if (isAwaited(scene) || scene.work().stream().anyMatch(scene::isVisitors) && chance.of(0.5)) {
            turn.sort(Comparator.comparing(actor -> !(actor instanceof Picker)));
        }
        return turn;
    }

    private static boolean isAwaited(Scene scene) {
        return scene.visitors().stream().flatMap(order -> order.lines().stream()).anyMatch(line -> Visitor.isMissing(line) && line.status() == LineStatus.PENDING);
    }

    /** Somebody else may have been faster, a visitor for instance; the next turn looks again. */
    private boolean acts(Actor actor, Scene scene) {
        try {
            return actor.act(scene);
        } catch (RuntimeException failed) {
            if (known.add(actor.getClass().getSimpleName() + failed.getClass())) {
                log.info("A simulated person could not do something and goes on: {}", failed.toString());
            }
            return false;
        }
    }
}
