package com.curbline.store.page;

import com.curbline.kernel.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a page: the one chosen on it before, else the first of the browser's that we speak, else English. */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "curbline-language";

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).or(() -> browsers(request)).orElse(Language.ENGLISH).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (locale == null || response == null) {
            return;
        }
        var cookie = ResponseCookie.from(COOKIE, locale.toLanguageTag()).path("/").maxAge(A_YEAR).httpOnly(true).secure(request.isSecure()).sameSite("Lax");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue).flatMap(Language::of);
    }

    private static Optional<Language> browsers(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream().map(Locale::toLanguageTag).flatMap(tag -> Language.of(tag).stream()).findFirst();
    }
}
