package com.curbline.access.web;

import com.curbline.kernel.Ids;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Failures that nobody foresaw: logged once under an id, which is all that the caller gets to see; neither shows what a database said. */
@Component
class UnexpectedProblems {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedProblems.class);

    private final Clock clock;

    UnexpectedProblems(Clock clock) {
        this.clock = clock;
    }

    Problem of(Exception thrown) {
        var id = Ids.next(clock.millis());
        if (isOfAValue(thrown)) {
            log.warn("The database did not take a value, problem {}", id, WithoutValues.of(thrown));
            return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "value-not-taken", "A value cannot be taken",
                    "A value of the request is too long or not possible here. Nothing was changed.").with("id", id);
        }
        log.error("Request failed, problem {}", id, WithoutValues.of(thrown));
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong",
                "The request failed for a reason inside Curbline. The log explains it under the id %s.".formatted(id)).with("id", id);
    }

    /** A key that is there already is no fault of the value: it was only taken meanwhile. */
    private static boolean isOfAValue(Exception thrown) {
        var refused = WithoutValues.find(DataIntegrityViolationException.class, thrown);
        return refused != null && !(refused instanceof DuplicateKeyException);
    }
}
