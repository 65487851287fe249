package com.curbline.store.page;

import com.curbline.engine.NobodyIsWaiting;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.RefusedByRule;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Says in the page's language why something could not be done and what to do. What has no words of its own is said in English. */
@Component
public class Refusals {

    private final MessageSource words;

    Refusals(MessageSource words) {
        this.words = words;
    }

    /** The sentence for a refusal; anything that is none is thrown on. */
    public String sentence(RuntimeException refusal, Locale locale) {
        if (refusal instanceof RefusedByRule rule) {
            return words.getMessage("store.refused." + rule.code(), new Object[] {rule.details().get("claimedBy")}, rule.getMessage(), locale);
        }
        if (refusal instanceof InvalidRequest invalid) {
            return invalid(invalid, locale);
        }
        if (refusal instanceof NobodyIsWaiting || refusal instanceof NotFound) {
            return words.getMessage("store.refused.nobody-is-waiting", null, locale);
        }
        if (refusal instanceof ConcurrencyFailureException) {
            return words.getMessage("store.refused.changed-meanwhile", null, locale);
        }
        throw refusal;
    }

    /** Pages have few fields, so the first one at fault is said; its numbers in the pointer do not matter. */
    private String invalid(InvalidRequest invalid, Locale locale) {
        var problem = invalid.problems().get(0);
        var field = problem.pointer().replaceAll("/[0-9]+", "").replaceFirst("^/", "").replace('/', '.');
        return words.getMessage("store.invalid." + field, null, invalid.getMessage(), locale);
    }
}
