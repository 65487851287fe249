package com.curbline.access.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/** Requests that the container turns down before any filter sees them, such as broken addresses: programs get a problem report here too. */
class ContainerProblems extends ErrorReportValve {

    private final ProblemWriter writer;

    ContainerProblems(ProblemWriter writer) {
        this.writer = writer;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        var untouched = response.getStatus() >= HttpStatus.BAD_REQUEST.value() && response.getContentWritten() == 0;
        if (!untouched || isForPeople(request)) {
            super.report(request, response, thrown);
        } else if (response.setErrorReported()) {
            write(response);
        }
    }

    /** An address that cannot even be read was not sent by a browser, which would have encoded it. */
    private static boolean isForPeople(Request request) {
        return request.getRequestURI() != null && !ApiPaths.isForPrograms(request.getRequestURI());
    }

    private void write(Response response) {
        try {
            writer.write(response, RequestProblems.byStatus(known(response.getStatus()), null));
            response.finishResponse();
        } catch (IOException gone) {
            // there is nobody left to tell
        }
    }

    private static HttpStatus known(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
