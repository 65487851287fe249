package com.curbline.journeys;

import static org.awaitility.Awaitility.await;

import com.curbline.journeys.Acknowledged.Command;
import com.curbline.journeys.Acknowledged.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.web.client.RestClientException;

/** Takes orders through, one after the other, until the node is gone; notes what was acknowledged. */
final class Writer implements Runnable {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Api api;
    private final Queue<Acknowledged> orders;

    Writer(Api api, Queue<Acknowledged> orders) {
        this.api = api;
        this.orders = orders;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var order = new Acknowledged(OrderJson.freshPhone());
                orders.add(order);
                takeThrough(order);
            }
        } catch (RestClientException | ConditionTimeoutException nodeIsGone) {
            // the order in hand tells what was on its way
        }
    }

    private void takeThrough(Acknowledged order) {
        send(order, new Command(Step.PLACED, "/orders", order.json(), UUID.randomUUID().toString()));
        var path = "/orders/" + order.orderId();
        send(order, command(Step.REPORTED_SHORT, path + "/pick-results", Map.of("results", List.of(Journey.result("1", 0)), "complete", false)));
        await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> !api.textsOn(order.phone).isEmpty());
        order.isOnItsWay(command(Step.REPLIED, null, null));
        if (api.reply(order.phone, "1").value() != 202) {
            throw new IllegalStateException("The reply was not taken");
        }
        order.isDone(Step.REPLIED);
        send(order, command(Step.PICKED, path + "/pick-results", Map.of("results", List.of(), "complete", true)));
        await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> api.get(path).getBody().get("status").asString().equals("PICKED"));
        send(order, command(Step.STAGED, path + "/staging", Map.of("location", "A3")));
    }

    private static Command command(Step step, String path, Object body) {
        return new Command(step, path, body, UUID.randomUUID().toString());
    }

    private void send(Acknowledged order, Command command) {
        order.isOnItsWay(command);
        resend(api, order);
    }

    /** Sends the command on its way, be it for the second time. */
    static void resend(Api api, Acknowledged order) {
        var command = order.pending();
        var answer = api.post(command.path(), command.body(), command.key());
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw new IllegalStateException("%s of order %s: %s".formatted(command.step(), order.number(), answer));
        }
        if (command.step() == Step.PLACED) {
            order.isKnownAs(answer.getBody().get("orderId").asString());
        }
        order.isDone(command.step());
    }
}
