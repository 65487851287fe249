package com.curbline.messaging.twilio;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the bodies of Twilio's requests as they came, before any other filter asks for a parameter and the container reads them away. */
@Component
@TwilioOnly
@Order(Ordered.HIGHEST_PRECEDENCE)
class RawBodies extends OncePerRequestFilter {

    static final int LONGEST = 64 * 1024;
    private static final String BODY = RawBodies.class.getName();

    /** The body, or its first {@code LONGEST + 1} bytes. */
    static byte[] of(HttpServletRequest request) {
        return (byte[]) request.getAttribute(BODY);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/twilio/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        request.setAttribute(BODY, request.getInputStream().readNBytes(LONGEST + 1));
        chain.doFilter(request, response);
    }
}
