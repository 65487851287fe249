package com.curbline.access.web;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;

/** Shapes that occur all over the API. */
final class ApiSchemas {

    static final String PROBLEM = "Problem";

    private ApiSchemas() {
    }

    static Schema<?> money() {
        return object().description("An amount in one currency")
                .properties(Map.of("amount", text().example("4.99"), "currency", text().example("USD")))
                .required(List.of("amount", "currency"));
    }

    static Schema<?> problem() {
        var error = object().properties(Map.of("pointer", text().description("JSON pointer into the body"), "message", text()));
        return object().description("A problem report by RFC 9457; some problems have further members")
                .properties(Map.of("type", text(), "title", text(), "status", ofType("integer"), "detail", text(), "code", text(),
                        "errors", ofType("array").items(error)))
                .required(List.of("type", "title", "status", "detail"));
    }

    static Schema<Object> text() {
        return ofType("string");
    }

    private static Schema<Object> object() {
        return ofType("object");
    }

    /** In OpenAPI 3.1 a schema has a set of types; the older single type is set along, for readers of the older version. */
    private static Schema<Object> ofType(String type) {
        var schema = new Schema<>();
        schema.addType(type);
        schema.setType(type);
        return schema;
    }
}
