package com.curbline.catalogue;

import com.curbline.kernel.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in a list of products, which stays right while products are added. */
record Cursor(int rank, String name, String sku) {

    private static final Cursor START = new Cursor(-1, "", "");

    static Cursor read(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\t", 3);
            return new Cursor(Integer.parseInt(parts[0]), parts[1], parts[2]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new InvalidRequest("/after", "is not the value of next from an answer");
        }
    }

    boolean isStart() {
        return rank < 0;
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString("%d\t%s\t%s".formatted(rank, name, sku).getBytes(StandardCharsets.UTF_8));
    }
}
