package com.curbline.access.web;

import com.curbline.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language of a page: what was chosen before (a cookie), else what the browser would like best of those that we speak. */
@Component("localeResolver")
class LanguageResolver extends CookieLocaleResolver {

    LanguageResolver() {
        super("curbline-language");
        setCookieMaxAge(Duration.ofDays(365));
        setCookieSameSite("Lax");
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(LanguageResolver::best);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return Language.of(value).map(Language::locale).orElse(null);
    }

    private static Locale best(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                .findFirst().orElse(Language.ENGLISH).locale();
    }
}
