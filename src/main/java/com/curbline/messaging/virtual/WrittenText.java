package com.curbline.messaging.virtual;

import com.curbline.kernel.InvalidRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody wrote on a virtual phone. */
record WrittenText(String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 1600;

    static WrittenText read(String json) {
        var body = tree(json).path("body");
        if (!body.isString() || body.stringValue().isBlank()) {
            throw new InvalidRequest("/body", "must be a text that is not empty");
        }
        if (body.stringValue().length() > LONGEST) {
            throw new InvalidRequest("/body", "must have at most " + LONGEST + " characters");
        }
        return new WrittenText(body.stringValue());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json == null ? "" : json);
        } catch (JacksonException malformed) {
            throw new InvalidRequest("", "must be JSON such as {\"body\":\"1\"}");
        }
    }
}
