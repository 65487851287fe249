package com.curbline.store.page;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what a form asks for and leads on to a page; where that was refused, the page says why. */
@Component
public class FormAttempts {

    private final Refusals refusals;

    FormAttempts(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Leads to the same page either way. */
    public String then(String page, RedirectAttributes flash, Runnable act) {
        return then(page, page, flash, act);
    }

    /** Leads to {@code page}, or back where it was refused. */
    public String then(String page, String back, RedirectAttributes flash, Runnable act) {
        Locale locale = LocaleContextHolder.getLocale();
        try {
            act.run();
            return "redirect:" + page;
        } catch (RuntimeException refusal) {
            flash.addFlashAttribute("refusal", refusals.sentence(refusal, locale));
            return "redirect:" + back;
        }
    }
}
