package com.curbline.access.web;

import com.curbline.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Takes a choice of language from {@code ?lang=es} of any page and remembers it. */
class LanguageChoice implements HandlerInterceptor {

    private final LocaleResolver resolver;

    LanguageChoice(LocaleResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!ApiPaths.isForPrograms(request)) {
            Language.of(request.getParameter("lang")).ifPresent(language -> resolver.setLocale(request, response, language.locale()));
        }
        return true;
    }
}
