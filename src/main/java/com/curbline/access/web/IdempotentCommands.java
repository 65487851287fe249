package com.curbline.access.web;

import com.curbline.access.Callers;
import com.curbline.kernel.RefusedByRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets a command that carries an Idempotency-Key take effect once. The key's row, what the controller does and the answer are one
 * transaction, so of two equal requests the second waits for the first and then finds its answer. It wraps controllers rather than
 * the filter chain, because a controller can be called again after a lost race and its exceptions are still exceptions here.
 */
@Component
class IdempotentCommands implements HandlerAdapter, Ordered {

    private static final Logger log = LoggerFactory.getLogger(IdempotentCommands.class);
    private static final Set<String> METHODS = Set.of("POST", "PUT");
    private static final int ATTEMPTS = 3;
    private static final int LONGEST_PAUSE_MILLIS = 30;

    private final HandlerAdapter controllers;
    private final TransactionOperations transactions;
    private final Receipts receipts;

    IdempotentCommands(@Qualifier("requestMappingHandlerAdapter") HandlerAdapter controllers, TransactionOperations transactions, Receipts receipts) {
        this.controllers = controllers;
        this.transactions = transactions;
        this.receipts = receipts;
    }

    @Override
    public boolean supports(Object handler) {
        return controllers.supports(handler);
    }

    @Override
    public ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
        var key = request.getHeader(IdempotencyKey.HEADER);
        if (key == null || !METHODS.contains(request.getMethod()) || !ApiPaths.isApi(request.getRequestURI())) {
            return controllers.handle(request, response, handler);
        }
        var command = RepeatableRequest.of(request);
        var receipt = IdempotencyKey.of(key, Callers.current(), command);
        return once(receipt, new Attempt(controllers, command, response, handler));
    }

    private ModelAndView once(IdempotencyKey key, Attempt attempt) throws Exception {
        for (int count = 1; count < ATTEMPTS; count++) {
            try {
                return firstTimeOrRepeat(key, attempt);
            } catch (ConcurrencyFailureException lost) {
                log.debug("Command lost a race in attempt {} and runs again", count, lost);
                pause(count);
            }
        }
        return firstTimeOrRepeat(key, attempt);
    }

    /** Two losers that come back at the same moment would only race again. */
    private static void pause(int count) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(1, count * LONGEST_PAUSE_MILLIS));
    }

    private ModelAndView firstTimeOrRepeat(IdempotencyKey key, Attempt attempt) throws Exception {
        if (!firstTime(key, attempt)) {
            var receipt = receipts.find(key).orElseThrow(() -> new PessimisticLockingFailureException("An equal request was turned down meanwhile"));
            repeat(key, receipt, attempt.response());
        }
        return null;
    }

    /** Runs the command; false where an equal one was first. */
    private boolean firstTime(IdempotencyKey key, Attempt attempt) throws Exception {
        try {
            transactions.executeWithoutResult(transaction -> {
                receipts.reserve(key);
                receipts.keep(key, attempt.run());
            });
        } catch (Receipts.Taken taken) {
            return false;
        } catch (Attempt.TurnedDown answer) {
            // its own answer is in the buffer; nothing else of it stays
        } catch (Attempt.Failed failed) {
            throw failed.reason();
        }
        attempt.send();
        return true;
    }

    private static void repeat(IdempotencyKey key, Receipt receipt, HttpServletResponse response) throws IOException {
        if (!receipt.fingerprint().equals(key.fingerprint())) {
            throw new RefusedByRule("idempotency-key-reused", "This Idempotency-Key was used for another request. Take a new key for a new request.");
        }
        response.setStatus(receipt.status());
        Optional.ofNullable(receipt.location()).ifPresent(location -> response.setHeader("Location", location));
        Optional.ofNullable(receipt.contentType()).ifPresent(response::setContentType);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(receipt.bytes());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
