package com.curbline.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outermost: whatever goes wrong in a filter, or is refused by the firewall, reaches programs as a problem report and never as a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProgramErrors extends OncePerRequestFilter {

    private final ProblemWriter writer;
    private final Problems problems;

    ProgramErrors(ProblemWriter writer, Problems problems) {
        this.writer = writer;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(isErrorPage(request) ? ApiPaths.isForPrograms(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) : ApiPaths.isForPrograms(request));
    }

    /** The container asks for its error page where it turned a request down by itself. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isErrorPage(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (isErrorPage(request)) {
            new ReportsErrors(response).sendError(response.getStatus());
            return;
        }
        try {
            chain.doFilter(request, new ReportsErrors(response));
        } catch (RuntimeException | ServletException thrown) {
            if (response.isCommitted()) {
                throw new ServletException(WithoutValues.of(thrown));
            }
            response.resetBuffer();
            writer.write(response, problems.of(thrown instanceof ServletException && thrown.getCause() instanceof Exception cause ? cause : thrown));
        }
    }

    /** Writes a report where the container would otherwise be asked for its error page. */
    private final class ReportsErrors extends HttpServletResponseWrapper {

        ReportsErrors(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            var known = HttpStatus.resolve(status);
            writer.write((HttpServletResponse) getResponse(), RequestProblems.byStatus(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known, message));
        }
    }
}
