package com.curbline.access.web;

import com.curbline.kernel.FieldProblem;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests that Spring turns down before our code sees them. */
final class RequestProblems {

    private RequestProblems() {
    }

    static Optional<Problem> of(Exception thrown) {
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return Optional.of(BodyProblems.of(unreadable));
        }
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            return Optional.of(invalid(invalid));
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return Optional.of(parameter(missing.getParameterName(), "is required"));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException wrong) {
            return Optional.of(parameter(wrong.getName(), "cannot be read as " + Expected.of(wrong.getRequiredType())));
        }
        if (thrown instanceof NoResourceFoundException || thrown instanceof NoHandlerFoundException) {
            return Optional.of(byStatus(HttpStatus.NOT_FOUND, "There is no such address."));
        }
        return thrown instanceof ErrorResponse answer ? Optional.of(byStatus(answer)) : Optional.empty();
    }

    private static Problem parameter(String name, String why) {
        return new Problem(HttpStatus.BAD_REQUEST, "malformed-request", "The request cannot be read", name + " " + why)
                .withErrors(List.of(new FieldProblem("/" + name, why)));
    }

    private static Problem invalid(MethodArgumentNotValidException invalid) {
        var errors = invalid.getFieldErrors().stream()
                .map(error -> new FieldProblem(pointer(error.getField()), error.getDefaultMessage())).toList();
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-request", "The request cannot be taken", "Some fields cannot be taken.").withErrors(errors);
    }

    /** {@code lines[0].sku} as {@code /lines/0/sku}. */
    private static String pointer(String field) {
        return "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static Problem byStatus(ErrorResponse answer) {
        return byStatus(answer.getStatusCode(), answer.getBody().getDetail());
    }

    static Problem byStatus(HttpStatusCode status, String detail) {
        return new Problem(status, code(status), title(status), detail == null || detail.isBlank() ? title(status) : detail);
    }

    private static String code(HttpStatusCode status) {
        return title(status).toLowerCase().replace(' ', '-');
    }

    private static String title(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        return known == null ? "Status " + status.value() : known.getReasonPhrase();
    }
}
