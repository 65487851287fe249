package com.curbline.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever a controller throws into a problem report (for programs) or into an error page with the same status (for people).
 * It is no controller advice, because advice sees neither unknown paths nor wrong methods once it is limited to packages.
 */
@Component
class ProblemResolver implements HandlerExceptionResolver {

    private final Problems problems;
    private final ProblemWriter writer;

    ProblemResolver(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        try {
            return ApiPaths.isForPrograms(request) ? report(response, thrown) : show(response, thrown);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private ModelAndView report(HttpServletResponse response, Exception thrown) throws IOException {
        if (response.isCommitted()) {
            return null;
        }
        response.resetBuffer();
        if (thrown instanceof ErrorResponse answer) {
            copy(answer.getHeaders(), response);
        }
        writer.write(response, problems.of(thrown));
        return new ModelAndView();
    }

    private ModelAndView show(HttpServletResponse response, Exception thrown) throws IOException {
        // the container would log what the database said
        var known = WithoutValues.isDatabaseBehind(thrown) ? Optional.of(problems.of(thrown)) : problems.known(thrown);
        if (known.isEmpty()) {
            return null;
        }
        response.sendError(known.get().status(), known.get().detail());
        return new ModelAndView();
    }

    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
