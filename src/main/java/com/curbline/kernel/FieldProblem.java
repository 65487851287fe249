package com.curbline.kernel;

/** One field that cannot be taken: where it stands in the request (a JSON pointer such as {@code /lines/0/sku}) and why. */
public record FieldProblem(String pointer, String message) {
}
