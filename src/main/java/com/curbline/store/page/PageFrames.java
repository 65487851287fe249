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
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame, and switches a page's language by {@code ?lang=}. */
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

    /** The choice is kept in a cookie, and the address goes back to what it was. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
        var wanted = Language.of(request.getParameter(PageLanguage.PARAMETER));
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (wanted.isEmpty() || resolver == null || !request.getMethod().equals("GET")) {
            return true;
        }
        resolver.setLocale(request, response, wanted.get().locale());
        response.sendRedirect(request.getRequestURI() + query(request, null));
        return false;
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
                query(request, other.locale().getLanguage()), Callers.signedIn().orElse(null), clock.millis());
    }

    private static String query(HttpServletRequest request, String language) {
        var parts = UriComponentsBuilder.newInstance().query(request.getQueryString());
        parts = language == null ? parts.replaceQueryParam(PageLanguage.PARAMETER) : parts.replaceQueryParam(PageLanguage.PARAMETER, language);
        return parts.build(true).toUriString();
    }
}
