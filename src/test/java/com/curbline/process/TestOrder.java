package com.curbline.process;

import com.curbline.fulfilment.application.PickResults;
import com.curbline.kernel.LineId;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.OrderStatus;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.application.SubstitutionWork;
import com.curbline.worklist.WorkItem;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One order of a test, and what people do with it. */
public final class TestOrder {

    private final Shop shop;
    private final OrderId id;
    private final String phone;

    TestOrder(Shop shop, OrderId id, String phone) {
        this.shop = shop;
        this.id = id;
        this.phone = phone;
    }

    public OrderId id() {
        return id;
    }

    public String phone() {
        return phone;
    }

    /** None of the lines is on the shelf; told in one go. */
    public TestOrder lacks(String... lines) {
        return reports(false, "NOT_ON_SHELF", 0, lines);
    }

    /** Of each line only {@code good} pieces are left, for that reason. */
    public TestOrder reports(boolean complete, String reason, int good, String... lines) {
        var results = Arrays.stream(lines).map(line -> new PickResults.Result(line, good, reason)).toList();
        shop.picking.record(id, new PickResults(results, complete), Party.PICKER);
        return this;
    }

    public TestOrder isFound(String line, int quantity) {
        shop.picking.record(id, new PickResults(List.of(new PickResults.Result(line, quantity, null)), false), Party.PICKER);
        return this;
    }

    public TestOrder pickingEnds() {
        shop.picking.record(id, new PickResults(List.of(), true), Party.PICKER);
        return this;
    }

    public TestOrder isStaged() {
        shop.staging.stage(id, "A3", Party.PICKER);
        return this;
    }

    public TestOrder customerArrives() {
        shop.customer.arrive(id, "3", "blue hatchback", Party.CUSTOMER);
        return this;
    }

    public TestOrder isHandedOver() {
        shop.handOver.handOver(id, List.of(), Party.PICKER);
        return this;
    }

    public TestOrder isCancelled() {
        shop.cancelOrder.cancel(id, "changed my mind", Party.RETAILER);
        return this;
    }

    /** The customer writes, and it is read. */
    public TestOrder customerWrites(String body) {
        shop.texts.arrives(phone, body);
        shop.texts.read();
        return this;
    }

    /** The customer writes what only a person can answer. */
    public TestOrder customerNeedsAPerson() {
        return customerWrites("please call me");
    }

    public TestOrder customerChoosesInApp(String line, String choice) {
        shop.answers.answer(missing(line).id(), SubstitutionWork.choice(choice, null), By.CUSTOMER, Channel.APP);
        return this;
    }

    public TestOrder customerProposes(String line, String sku) {
        shop.answers.answer(missing(line).id(), SubstitutionWork.choice(null, sku), By.CUSTOMER, Channel.APP);
        return this;
    }

    /** Of the substitute that was decided for the line only {@code good} pieces are there. */
    public TestOrder lacksSubstitute(String line, int good) {
        var sku = missing(line).progress().decision().sku().value();
        shop.letPass(Duration.ofSeconds(1));
        shop.picking.record(id, new PickResults(List.of(new PickResults.Result(line, good, "NOT_ON_SHELF", sku)), false), Party.PICKER);
        return this;
    }

    /** What was decided about the line is taken back. */
    public TestOrder takesBack(String line) {
        shop.takeBack.takeBack(missing(line).id(), Party.STAFF, "leo");
        return this;
    }

    public TestOrder staffCompletes(String kind, String line, Map<String, Object> fields) {
        shop.doWork.complete(workItem(kind, missing(line).id().value()).taskId(), fields, "leo", Party.LEAD);
        return this;
    }

    public TestOrder staffCompletes(String kind, Map<String, Object> fields) {
        shop.doWork.complete(workItem(kind, id.value()).taskId(), fields, "leo", Party.LEAD);
        return this;
    }

    private WorkItem workItem(String kind, String businessKey) {
        return shop.work.find(kind, businessKey).orElseThrow(() -> new AssertionError("No work %s for %s".formatted(kind, businessKey)));
    }

    public Order now() {
        return shop.orders.get(id);
    }

    public OrderStatus status() {
        return now().status();
    }

    public LineStatus lineStatus(String line) {
        return line(line).status();
    }

    public OrderLine line(String line) {
        return now().line(new LineId(line)).orElseThrow();
    }

    /** The latest missing item of the line. */
    public Substitution missing(String line) {
        return shop.substitutions.ofOrder(id).stream().filter(one -> one.occasion().line().value().equals(line)).reduce((earlier, last) -> last)
                .orElseThrow(() -> new AssertionError("Nothing is missing on line " + line));
    }

    /** The business key of the process that settles the line's missing item. */
    public String key(String line) {
        return missing(line).id().value();
    }

    /** What the customer has received, oldest first; what is due is sent before. */
    public List<String> texts() {
        shop.texts.send();
        return shop.texts.on(phone);
    }

    /** The kinds of work that are open about the order. */
    public List<String> openWork() {
        return shop.work.open(Shop.ELM_STREET, null).stream().filter(item -> item.order().equals(id)).map(WorkItem::kind).sorted().toList();
    }

    /** The process of the order. */
    ProcessAssert process() {
        return new ProcessAssert(shop.driver, id.value());
    }

    /** The processes that settle the line's latest missing item. */
    ProcessAssert process(String line) {
        return new ProcessAssert(shop.driver, key(line));
    }
}
