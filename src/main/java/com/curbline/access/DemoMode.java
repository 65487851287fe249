package com.curbline.access;

/** Whether this is the demonstration: demo stores, demo people, the virtual phone. Setting {@code curbline.demo.enabled}. */
public record DemoMode(boolean enabled) {
}
