package com.curbline.fulfilment.application;

import com.curbline.kernel.FieldProblem;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.LineId;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.Sku;
import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a picker found, as sent in; {@code complete} ends picking. */
public record PickResults(List<Result> results, boolean complete) {

    public PickResults {
        results = results == null ? List.of() : results.stream().map(result -> result == null ? new Result(null, null, null, null) : result).toList();
    }

    /** Pieces found for one line; {@code reason} may be missing. With {@code sku} they are pieces of a substitute that was decided for the line. */
    public record Result(String lineId, Integer pickedQuantity, String reason, String sku) {

        public Result(String lineId, Integer pickedQuantity, String reason) {
            this(lineId, pickedQuantity, reason, null);
        }
    }

    /** A result that fits its line; {@code substitute} is null where it is about what was ordered. */
    record Checked(OrderLine line, int picked, ReasonCode reason, Sku substitute) {

        boolean isFull() {
            return picked >= line.ordered().quantity();
        }
    }

    /** @throws InvalidRequest naming every field that does not fit the order */
    List<Checked> check(Order order) {
        var problems = new ArrayList<FieldProblem>();
        var checked = new ArrayList<Checked>();
        var seen = new HashSet<String>();
        for (int i = 0; i < results.size(); i++) {
            check(order, results.get(i), "/results/" + i, seen, problems).ifPresent(checked::add);
        }
        if (results.isEmpty() && !complete) {
            problems.add(new FieldProblem("/results", "must hold at least one result, or complete must be true"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
        return checked;
    }

    private static Optional<Checked> check(Order order, Result result, String at, HashSet<String> seen, List<FieldProblem> problems) {
        var before = problems.size();
        var line = result.lineId() == null || result.lineId().isBlank() ? Optional.<OrderLine>empty() : order.line(new LineId(result.lineId()));
        if (line.isEmpty()) {
            problems.add(new FieldProblem(at + "/lineId", "is not a line of this order: " + result.lineId()));
        } else if (!seen.add(result.lineId())) {
            problems.add(new FieldProblem(at + "/lineId", "has a result already: " + result.lineId()));
        }
        if (result.sku() != null) {
            line.ifPresent(found -> checkSubstitute(found, result, at, problems));
        }
        line.map(found -> found.ordered().quantity()).filter(most -> result.pickedQuantity() == null || result.pickedQuantity() < 0 || result.pickedQuantity() > most)
                .ifPresent(most -> problems.add(new FieldProblem(at + "/pickedQuantity", "must be a whole number from 0 to %d, the quantity ordered".formatted(most))));
        var reason = reason(result);
        if (reason.isEmpty()) {
            problems.add(new FieldProblem(at + "/reason", "must be one of " + Arrays.toString(ReasonCode.values())));
        }
        line.filter(found -> result.sku() == null && reason.isPresent() && problems.size() == before && isNoLoss(found, result.pickedQuantity(), reason.get())).ifPresent(found ->
                problems.add(new FieldProblem(at + "/pickedQuantity", "must be below the %d pieces already picked".formatted(found.suppliedQuantity()))));
        return problems.size() == before ? Optional.of(new Checked(line.orElseThrow(), result.pickedQuantity(), reason.orElseThrow(), result.sku() == null ? null : new Sku(result.sku()))) : Optional.empty();
    }

    private static void checkSubstitute(OrderLine line, Result result, String at, List<FieldProblem> problems) {
        var supplied = result.sku().isBlank() ? 0 : line.suppliedAs(new Sku(result.sku()));
        if (supplied == 0) {
            problems.add(new FieldProblem(at + "/sku", "is no substitute in this line's bag: " + result.sku()));
        } else if (result.pickedQuantity() != null && result.pickedQuantity() >= supplied) {
            problems.add(new FieldProblem(at + "/pickedQuantity", "must be below the %d pieces of the substitute".formatted(supplied)));
        }
    }

    /** Spoiled pieces of a picked line are fewer good ones than before; a line in full is no report of a loss at all. */
    private static boolean isNoLoss(OrderLine line, int good, ReasonCode reason) {
        return line.status() != LineStatus.PENDING && !line.hasOpenShortage() && reason.isAboutTheItem()
                && good < line.ordered().quantity() && good >= line.suppliedQuantity();
    }

    private static Optional<ReasonCode> reason(Result result) {
        if (result.reason() == null) {
            return Optional.of(result.pickedQuantity() == null || result.pickedQuantity() == 0 ? ReasonCode.NOT_ON_SHELF : ReasonCode.TOO_FEW);
        }
        return Arrays.stream(ReasonCode.values()).filter(code -> code.name().equals(result.reason())).findFirst();
    }
}
