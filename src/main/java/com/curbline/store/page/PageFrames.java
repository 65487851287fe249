package com.curbline.store.page;

import com.curbline.access.Callers;
import com.curbline.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame. */
@Configuration(proxyBeanMethods = false)
class PageFrames implements HandlerInterceptor, WebMvcConfigurer {

    private final Clock clock;

    PageFrames(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/assets/**", "/actuator/**", "/live/**", "/c/**");
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject("frame", frame(request));
        }
    }

    private PageFrame frame(HttpServletRequest request) {
        var language = Language.of(LocaleContextHolder.getLocale().toLanguageTag()).orElse(Language.ENGLISH);
        var other = language == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
        return new PageFrame(request.getRequestURI(), language.locale().getLanguage(), other.locale().getLanguage(),
                switchUrl(request, other.locale().getLanguage()), Callers.signedIn().orElse(null), clock.millis());
    }

    /** The same page in another language; the rest of the address stays. */
    private static String switchUrl(HttpServletRequest request, String language) {
        return UriComponentsBuilder.newInstance().query(request.getQueryString()).replaceQueryParam("lang", language).build(true).toUriString();
    }
}
