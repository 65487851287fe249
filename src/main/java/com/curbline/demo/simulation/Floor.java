package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.fulfilment.application.HandOverOrder;
import com.curbline.fulfilment.application.PickResults;
import com.curbline.fulfilment.application.PickResults.Result;
import com.curbline.fulfilment.application.RecordPickResults;
import com.curbline.fulfilment.application.StageOrder;
import com.curbline.kernel.LineId;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.OrderLine;
import com.curbline.worklist.DoWork;
import com.curbline.worklist.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What pickers can do in the store; the same operations that their pages use. */
@Component
@OnlyInDemo
class Floor {

    private final RecordPickResults picking;
    private final StageOrder staging;
    private final HandOverOrder handOver;
    private final DoWork work;

    Floor(RecordPickResults picking, StageOrder staging, HandOverOrder handOver, DoWork work) {
        this.picking = picking;
        this.staging = staging;
        this.handOver = handOver;
        this.work = work;
    }

    void take(WorkItem item, String name) {
        work.claim(item.taskId(), name);
    }

    void find(OrderId order, OrderLine line) {
        report(order, line.id(), line.ordered().quantity(), null);
    }

    void miss(OrderId order, OrderLine line, int found) {
        report(order, line.id(), found, found == 0 ? "NOT_ON_SHELF" : "TOO_FEW");
    }

    void finishPicking(OrderId order) {
        picking.record(order, new PickResults(List.of(), true), Party.PICKER);
    }

    void stage(OrderId order, String place) {
        staging.stage(order, place, Party.PICKER);
    }

    void handOver(OrderId order) {
        handOver.handOver(order, List.of(), Party.PICKER);
    }

    void finish(WorkItem item, String name) {
        work.complete(item.taskId(), Map.of(), name, Party.PICKER);
    }

    private void report(OrderId order, LineId line, int found, String reason) {
        picking.record(order, new PickResults(List.of(new Result(line.value(), found, reason)), false), Party.PICKER);
    }
}
