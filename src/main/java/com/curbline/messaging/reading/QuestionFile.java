package com.curbline.messaging.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads questions by their name from a JSON file. */
final class QuestionFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private QuestionFile() {
    }

    static Map<String, AskedQuestion> read(Path file) throws IOException {
        try {
            Map<String, AskedQuestion> questions = MAPPER.readValue(Files.readString(file), new TypeReference<>() {
            });
            if (questions.values().stream().anyMatch(question -> question != null && question.asksNothing())) {
                throw new IllegalArgumentException(file + " holds a question without items");
            }
            return questions;
        } catch (JacksonException | NullPointerException malformed) {
            throw new IllegalArgumentException(file + " does not hold questions: " + malformed.getMessage(), malformed);
        }
    }
}
