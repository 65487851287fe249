package com.curbline.orders;

import java.time.Instant;

/** How far an order has come, and when; times are null until they happened. */
public record Course(
        OrderStatus status,
        long version,
        Instant pickingStartedAt,
        Instant pickingEndedAt,
        Instant readyAt,
        String location,
        Instant eta,
        Instant arrivedAt,
        String bay,
        String vehicle,
        Instant closedAt,
        String closingReason) {

    static Course received() {
        return new Course(OrderStatus.RECEIVED, 0, null, null, null, null, null, null, null, null, null, null);
    }

    Course written() {
        return new Course(status, version + 1, pickingStartedAt, pickingEndedAt, readyAt, location, eta, arrivedAt, bay, vehicle, closedAt, closingReason);
    }

    Course withStatus(OrderStatus next) {
        return new Course(next, version, pickingStartedAt, pickingEndedAt, readyAt, location, eta, arrivedAt, bay, vehicle, closedAt, closingReason);
    }

    Course withPickingStarted(Instant at) {
        return new Course(OrderStatus.PICKING, version, at, null, null, null, eta, arrivedAt, bay, vehicle, null, null);
    }

    Course withPickingEnded(Instant at) {
        return new Course(status, version, pickingStartedAt, at, readyAt, location, eta, arrivedAt, bay, vehicle, closedAt, closingReason);
    }

    Course withReady(Instant at, String place) {
        return new Course(OrderStatus.READY, version, pickingStartedAt, pickingEndedAt, at, place, eta, arrivedAt, bay, vehicle, closedAt, closingReason);
    }

    /** Not ready after all; where the bags stand and who waits for them stays known. */
    Course withSomethingToSettle() {
        return new Course(OrderStatus.PICKING, version, pickingStartedAt, pickingEndedAt, null, location, eta, arrivedAt, bay, vehicle, closedAt, closingReason);
    }

    Course withEta(Instant expected) {
        return new Course(status, version, pickingStartedAt, pickingEndedAt, readyAt, location, expected, arrivedAt, bay, vehicle, closedAt, closingReason);
    }

    /** The first arrival counts; what is told again later completes what is known. */
    Course withArrival(Instant at, String where, String car) {
        var next = status == OrderStatus.READY ? OrderStatus.CUSTOMER_ARRIVED : status;
        return new Course(next, version, pickingStartedAt, pickingEndedAt, readyAt, location, eta, arrivedAt == null ? at : arrivedAt,
                where == null ? bay : where, car == null ? vehicle : car, closedAt, closingReason);
    }

    Course closed(OrderStatus end, Instant at, String reason) {
        return new Course(end, version, pickingStartedAt, pickingEndedAt, readyAt, location, eta, arrivedAt, bay, vehicle, at, reason);
    }
}
