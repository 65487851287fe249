package com.curbline.access.web;

import com.curbline.kernel.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Bodies that are no JSON, or JSON of another shape; says where and what was expected. */
final class BodyProblems {

    private static final String TITLE = "The body cannot be read";

    private BodyProblems() {
    }

    static Problem of(HttpMessageNotReadableException unreadable) {
        var cause = unreadable.getCause();
        if (cause instanceof ValueInstantiationException refused && refused.getCause() instanceof IllegalArgumentException reason) {
            return at(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-request", pointer(refused), reason.getMessage());
        }
        if (cause instanceof MismatchedInputException mismatched) {
            return malformed(pointer(mismatched), "Expected " + Expected.of(mismatched.getTargetType()));
        }
        if (cause instanceof StreamReadException broken) {
            return malformed("", "This is not JSON: line %d, column %d".formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr()));
        }
        return cause instanceof JacksonException other ? malformed(pointer(other), "This value cannot be read") : malformed("", "A body is required");
    }

    private static Problem malformed(String pointer, String message) {
        return at(HttpStatus.BAD_REQUEST, "malformed-request", pointer, message);
    }

    private static Problem at(HttpStatus status, String code, String pointer, String message) {
        var detail = pointer.isEmpty() ? message : pointer + ": " + message;
        return new Problem(status, code, TITLE, detail).withErrors(List.of(new FieldProblem(pointer, message)));
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream().map(BodyProblems::step).collect(Collectors.joining());
    }

    private static String step(JacksonException.Reference reference) {
        var name = reference.getPropertyName();
        return "/" + (name == null ? String.valueOf(reference.getIndex()) : name.replace("~", "~0").replace("/", "~1"));
    }
}
