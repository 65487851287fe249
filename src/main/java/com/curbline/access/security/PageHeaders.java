package com.curbline.access.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that keep pages to their own scripts, styles and frames. */
final class PageHeaders {

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'%s; img-src 'self' data:; font-src 'self' data:; "
            + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private PageHeaders() {
    }

    static HeadersConfigurer<HttpSecurity> strict(HeadersConfigurer<HttpSecurity> headers, ReferrerPolicy referrers) {
        return headers.frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(referrers))
                .addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy", policy(request.getRequestURI())));
    }

    /** The diagram editors and viewers set styles on their elements; nothing else may. */
    private static String policy(String path) {
        var showsDiagrams = path.startsWith("/design") || path.startsWith("/store");
        return POLICY.formatted(showsDiagrams ? " 'unsafe-inline'" : "");
    }
}
