package com.curbline.access.web;

import com.curbline.engine.NobodyIsWaiting;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.RefusedByRule;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Finds the report that fits a failure. */
@Component
class Problems {

    private final UnexpectedProblems unexpected;

    Problems(UnexpectedProblems unexpected) {
        this.unexpected = unexpected;
    }

    Problem of(Exception thrown) {
        return known(thrown).or(() -> RequestProblems.of(thrown)).orElseGet(() -> unexpected.of(thrown));
    }

    /** Failures that our own code raises on purpose, and races between callers. */
    Optional<Problem> known(Exception thrown) {
        if (thrown instanceof InvalidRequest invalid) {
            return Optional.of(invalid(invalid));
        }
        if (thrown instanceof RefusedByRule refused) {
            return Optional.of(refused(refused));
        }
        return Optional.ofNullable(simple(thrown));
    }

    private static Problem simple(Exception thrown) {
        if (BodyTooLarge.isBehind(thrown)) {
            return tooLarge(thrown);
        }
        if (thrown instanceof UnusableHeader) {
            return new Problem(HttpStatus.BAD_REQUEST, "malformed-request", "The request cannot be read", thrown.getMessage());
        }
        if (thrown instanceof NotFound) {
            return new Problem(HttpStatus.NOT_FOUND, "not-found", "Not found", thrown.getMessage());
        }
        if (thrown instanceof NobodyIsWaiting) {
            return new Problem(HttpStatus.CONFLICT, "nobody-is-waiting", "Too late or too early", "Nothing waits for this now: the moment is past or has not come yet.");
        }
        if (thrown instanceof ConcurrencyFailureException) {
            return changedMeanwhile();
        }
        return thrown instanceof AuthenticationException ? unauthenticated() : thrown instanceof AccessDeniedException ? denied(thrown.getMessage()) : null;
    }

    private static Problem invalid(InvalidRequest invalid) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-request", "The request cannot be taken", invalid.getMessage()).withErrors(invalid.problems());
    }

    private static Problem refused(RefusedByRule refused) {
        var problem = new Problem(HttpStatus.CONFLICT, refused.code(), "A rule stands against it", refused.getMessage());
        return new Problem(problem.status(), problem.code(), problem.title(), problem.detail(), refused.details());
    }

    static Problem tooLarge(Exception thrown) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", "The body is larger than what is taken here.");
    }

    static Problem changedMeanwhile() {
        return new Problem(HttpStatus.CONFLICT, "changed-meanwhile", "Changed meanwhile", "Somebody else changed this at the same moment. Try again.");
    }

    static Problem unauthenticated() {
        return new Problem(HttpStatus.UNAUTHORIZED, "not-signed-in", "Not signed in", "Send a valid API token in the Authorization header, or sign in.");
    }

    static Problem denied(String why) {
        return new Problem(HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", why);
    }
}
