package com.curbline.access.web;

import com.curbline.kernel.Ids;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Failures that nobody foresaw: logged once under an id, which is all that the caller gets to see. */
@Component
class UnexpectedProblems {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedProblems.class);

    private final Clock clock;

    UnexpectedProblems(Clock clock) {
        this.clock = clock;
    }

    Problem of(Exception thrown) {
        var id = Ids.next(clock.millis());
        log.error("Request failed, problem {}", id, thrown);
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong",
                "The request failed for a reason inside Curbline. The log explains it under the id %s.".formatted(id)).with("id", id);
    }
}
