package com.curbline.access.web;

/** A header of the request cannot be used. */
class UnusableHeader extends RuntimeException {

    UnusableHeader(String header, String why) {
        super("The header %s %s.".formatted(header, why));
    }
}
