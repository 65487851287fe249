package com.curbline.demo.page;

import java.util.Arrays;
import java.util.Optional;

/** As whom a visitor can look at the store: a demo user and the page of theirs that is shown. */
enum DemoRole {
    PICKER("pia", "/staff/queue"),
    LEAD("leo", "/staff/queue"),
    MANAGER("mia", "/store"),
    DESIGNER("cleo", "/design");

    private final String user;
    private final String page;

    DemoRole(String user, String page) {
        this.user = user;
        this.page = page;
    }

    String user() {
        return user;
    }

    String page() {
        return page;
    }

    String word() {
        return name().toLowerCase();
    }

    static Optional<DemoRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    static Optional<DemoRole> ofUser(String name) {
        return Arrays.stream(values()).filter(role -> role.user.equals(name)).findFirst();
    }
}
