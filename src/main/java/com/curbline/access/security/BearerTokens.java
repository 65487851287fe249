package com.curbline.access.security;

import com.curbline.access.web.SecurityProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request in by its bearer token, which stands above any browser session that comes along. */
class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiClients clients;
    private final SecurityProblems problems;

    BearerTokens(ApiClients clients, SecurityProblems problems) {
        this.clients = clients;
        this.problems = problems;
    }

    /** Whether the request brings credentials of its own; no other site can make a browser send these. */
    static boolean areIn(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!areIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        var client = client(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (client.isEmpty()) {
            problems.commence(request, response, new BadCredentialsException("Unknown token"));
            return;
        }
        signIn(client.get());
        chain.doFilter(request, response);
    }

    private Optional<Authentication> client(String header) {
        var isBearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return isBearer ? clients.byToken(header.substring(SCHEME.length()).trim()) : Optional.empty();
    }

    private static void signIn(Authentication client) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(client);
        SecurityContextHolder.setContext(context);
    }
}
