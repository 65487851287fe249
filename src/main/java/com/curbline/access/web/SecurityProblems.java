package com.curbline.access.web;

import com.curbline.access.Callers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Reports to programs that they are not signed in, or not allowed. */
@Component
public class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter writer;

    SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"curbline\"");
        writer.write(response, Problems.unauthenticated());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown) throws IOException {
        if (Callers.signedIn().isEmpty()) {
            commence(request, response, null);
            return;
        }
        writer.write(response, Problems.denied(thrown instanceof CsrfException
                ? "A browser session must send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN."
                : "Your roles or scopes do not include this."));
    }
}
