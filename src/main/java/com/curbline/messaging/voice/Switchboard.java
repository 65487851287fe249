package com.curbline.messaging.voice;

import com.curbline.engine.BusinessCommands;
import com.curbline.messaging.voice.Step.Ask;
import com.curbline.messaging.voice.Step.Connect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes the turns of all calls, each in one business command; the same turn again has no second effect and is answered as the first time. */
@Component
public class Switchboard {

    /** The first turn of a call that a customer makes. */
    public static final String BEGIN = "begin";
    /** The turn after something failed. */
    public static final String FALLBACK = "fallback";
    private static final String COUNT = "n";
    private static final int LONGEST_KEY = 200;

    private final Map<String, Turn> turns;
    private final IncomingCalls incoming;
    private final CallRows calls;
    private final TurnRows taken;
    private final BusinessCommands commands;

    Switchboard(List<Turn> turns, IncomingCalls incoming, CallRows calls, TurnRows taken, BusinessCommands commands) {
        this.turns = turns.stream().collect(Collectors.toMap(Turn::name, Function.identity()));
        this.incoming = incoming;
        this.calls = calls;
        this.taken = taken;
        this.commands = commands;
    }

    /** Whether there is such a turn. */
    public boolean knows(String turn) {
        return turns.containsKey(turn) || turn.equals(BEGIN) || turn.equals(FALLBACK);
    }

    /** What follows, in the form that {@code writing} gives it. */
    public String take(Next turn, Line line, Function<List<Step>, String> writing) {
        return commands.run(() -> {
            var key = key(turn);
            return taken.find(line.sid(), key).orElseGet(() -> taken.keep(line.sid(), key, writing.apply(numbered(steps(turn, line), turn))));
        });
    }

    private List<Step> steps(Next turn, Line line) {
        return switch (turn.turn()) {
            case BEGIN -> incoming.begin(line);
            case FALLBACK -> incoming.rescue(line);
            default -> turns.get(turn.turn()).take(lockedCall(turn), turn, line);
        };
    }

    private Call lockedCall(Next turn) {
        return calls.lock(turn.get("call")).orElseThrow(() -> new IllegalArgumentException("There is no such call"));
    }

    /** An address that failed may be of any length. */
    private static String key(Next turn) {
        var key = turn.turn() + turn.about();
        return key.length() <= LONGEST_KEY ? key : turn.turn() + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Turns of one call that ask the same again are told apart by their number. */
    private static List<Step> numbered(List<Step> steps, Next here) {
        var number = String.valueOf(here.number(COUNT, 0) + 1);
        return steps.stream().map(step -> numbered(step, number)).toList();
    }

    private static Step numbered(Step step, String number) {
        if (step instanceof Ask ask) {
            return new Ask(ask.prompt(), ask.language(), ask.spoken(), ask.hints(), ask.patience(), ask.next().with(COUNT, number));
        }
        return step instanceof Connect connect
                ? new Connect(connect.phone(), connect.shownNumber(), connect.whisper(), connect.news(), connect.next().with(COUNT, number)) : step;
    }
}
