package com.curbline.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what programs may send: 1 MB, diagrams 5 MB, CSV 50 MB. Stands behind the sign-in. */
@Component
@Order(0)
class BodyLimits extends OncePerRequestFilter {

    private static final long MEGABYTE = 1024L * 1024;

    private final ProblemWriter writer;

    BodyLimits(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isForPrograms(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var most = most(String.valueOf(request.getContentType()).toLowerCase());
        if (request.getContentLengthLong() > most) {
            writer.write(response, Problems.tooLarge(new BodyTooLarge(most)));
            return;
        }
        chain.doFilter(new Bounded(request, most), response);
    }

    private static long most(String contentType) {
        if (contentType.startsWith("text/csv")) {
            return 50 * MEGABYTE;
        }
        return contentType.startsWith("application/xml") || contentType.startsWith("text/xml") ? 5 * MEGABYTE : MEGABYTE;
    }

    /** A request whose body ends with a failure where it grows too large. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private final long most;
        private ServletInputStream body;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            body = body == null ? new BoundedInput(super.getInputStream(), most) : body;
            return body;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
        }
    }
}
