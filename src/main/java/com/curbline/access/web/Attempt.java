package com.curbline.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A command that can be run again: what the controller writes is held back until the command stands. */
class Attempt {

    private static final int BAD_REQUEST = 400;

    private final HandlerAdapter controllers;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Object handler;
    private final Set<String> headersBefore;
    private ContentCachingResponseWrapper answer;

    Attempt(HandlerAdapter controllers, HttpServletRequest request, HttpServletResponse response, Object handler) {
        this.controllers = controllers;
        this.request = request;
        this.response = response;
        this.handler = handler;
        this.headersBefore = Set.copyOf(response.getHeaderNames());
    }

    /** The controller's own failure; everything is rolled back and the failure goes on as it is. */
    static class Failed extends RuntimeException {

        Failed(Exception reason) {
            super(reason);
        }

        Exception reason() {
            return (Exception) getCause();
        }
    }

    /** The controller answered with an error; everything is rolled back and the answer is sent. */
    static class TurnedDown extends RuntimeException {

        TurnedDown() {
            super(null, null, false, false);
        }
    }

    HttpServletResponse response() {
        return response;
    }

    /** Calls the controller, and tells what is to be remembered of its answer. */
    Receipt run() {
        forgetEarlierAttempt();
        answer = new ContentCachingResponseWrapper(response);
        try {
            controllers.handle(request, answer, handler);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new Failed(thrown);
        }
        if (answer.getStatus() >= BAD_REQUEST) {
            throw new TurnedDown();
        }
        return new Receipt(null, answer.getStatus(), answer.getHeader("Location"), answer.getContentType(),
                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void forgetEarlierAttempt() {
        if (answer != null) {
            response.getHeaderNames().stream().filter(name -> !headersBefore.contains(name)).toList()
                    .forEach(name -> response.setHeader(name, null));
            response.setContentType(null);
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }

    void send() throws IOException {
        answer.copyBodyToResponse();
    }
}
