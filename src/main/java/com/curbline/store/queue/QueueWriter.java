package com.curbline.store.queue;

import com.curbline.kernel.Language;
import com.curbline.store.page.StoreTime;
import com.curbline.store.queue.QueuePage.Asked;
import com.curbline.store.queue.QueuePage.Here;
import com.curbline.store.queue.QueuePage.Job;
import com.curbline.store.queue.QueuePage.Standing;
import com.curbline.store.queue.QueuePage.Waiting;
import com.curbline.worklist.WorkItem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says work and orders as the queue shows them, in the caller's language and at one moment. */
record QueueWriter(StoreTime time, Language language, Map<String, OpenOrder> orders, List<OpenQuestion> questions, String reader) {

    QueueWriter(StoreTime time, Map<String, OpenOrder> orders, List<OpenQuestion> questions, String reader) {
        this(time, time.language(), orders, questions, reader);
    }

    Job job(WorkItem item) {
        var order = orders.get(item.order().value());
        return new Job(item.taskId(), item.kind(), item.order().value(), item.orderNumber(), order == null ? "" : order.customer(), time.due(item.due()),
                here(order), subject(item), order == null ? null : order.location(), order == null ? 0 : order.lines(),
                order == null ? 0 : order.lines() - order.pending(), waiting(item), item.claimedBy(), reader.equals(item.claimedBy()));
    }

    /** Orders whose picker is through and whose customers still have to answer: who is here already first, then the earliest promise. */
    List<Asked> asked(List<OpenOrder> idle) {
        return idle.stream().filter(order -> !waiting(order.id()).isEmpty())
                .sorted(Comparator.comparing(OpenOrder::customerIsHere).reversed().thenComparing(OpenOrder::promisedTo))
                .map(order -> new Asked(order.id(), order.number(), order.customer(), time.due(order.promisedTo()), here(order), waiting(order.id()))).toList();
    }

    /** Orders that are ready; those whose customers are on the way first. */
    List<Standing> standing(List<OpenOrder> idle) {
        return idle.stream().filter(OpenOrder::isStaged)
                .sorted(Comparator.comparing(OpenOrder::eta, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(OpenOrder::promisedTo))
                .map(order -> new Standing(order.id(), order.number(), order.customer(), time.clock(order.promisedTo()), order.location(), time.clock(order.eta())))
                .toList();
    }

    private Here here(OpenOrder order) {
        return order == null || !order.customerIsHere() ? null
                : new Here(time.ago(order.arrivedAt()), order.arrivedAt().toString(), order.bay(), order.vehicle());
    }

    private String subject(WorkItem item) {
        return questions.stream().filter(question -> question.substitutionId().equals(item.businessKey()))
                .map(question -> question.item().in(language)).findFirst().orElse(null);
    }

    /** Work on one missing item is about that one; all other work shows what its order waits for. */
    private List<Waiting> waiting(WorkItem item) {
        return subject(item) != null ? List.of() : waiting(item.order().value());
    }

    private List<Waiting> waiting(String order) {
        return questions.stream().filter(question -> Objects.equals(question.orderId(), order))
                .map(question -> new Waiting(question.item().in(language), time.clock(question.answerBy()), question.withStaff())).toList();
    }
}
