package com.curbline.access.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/** What holds for every HTTP operation of the house. */
@Configuration(proxyBeanMethods = false)
class WebManners implements WebMvcConfigurer {

    private final ProblemResolver problems;
    private final LocaleResolver languages;

    WebManners(ProblemResolver problems, LocaleResolver languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new LanguageChoice(languages));
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(new ApiAnswersJson()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    /** A controller's own exception handlers come first, then ours, then Spring's. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        var own = resolvers.stream().filter(ExceptionHandlerExceptionResolver.class::isInstance).findFirst();
        resolvers.add(own.map(resolver -> resolvers.indexOf(resolver) + 1).orElse(0), problems);
    }
}
