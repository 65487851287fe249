package com.curbline.access.security;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Where browsers keep the token that proves a form is ours; scripts read it at the moment they send. */
final class CsrfCookie {

    private CsrfCookie() {
    }

    static CookieCsrfTokenRepository repository() {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(properties -> properties.sameSite("Lax"));
        return cookie;
    }
}
