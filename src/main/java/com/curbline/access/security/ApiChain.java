package com.curbline.access.security;

import com.curbline.access.web.SecurityProblems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

/** The API: other systems by bearer token, people by the browser session that they already have. */
@Configuration(proxyBeanMethods = false)
class ApiChain {

    private static final String API = "/api/v1/**";

    /** Requests with credentials of their own: no session, no cookie, and so nothing that another site could abuse. */
    @Bean
    @Order(9)
    SecurityFilterChain clientSecurity(HttpSecurity http, ApiClients clients, SecurityProblems problems) {
        return common(http, problems)
                .securityMatcher(new AndRequestMatcher(BearerTokens::areIn, PathPatternRequestMatcher.pathPattern(API)))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokens(clients, problems), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** Requests of a browser: the session must be there already, and writes prove by a header that they come from our pages. */
    @Bean
    @Order(10)
    SecurityFilterChain apiSecurity(HttpSecurity http, SecurityProblems problems) {
        return common(http, problems)
                .securityMatcher(API)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(CsrfCookie.repository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    private static HttpSecurity common(HttpSecurity http, SecurityProblems problems) {
        return http.authorizeHttpRequests(ApiChain::areas)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }

    private static void areas(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/api/v1/stores").authenticated();
        ApiAreas.ALL.forEach(area -> requests.requestMatchers(area.method(), area.pattern()).hasAnyAuthority(area.authorities()));
        requests.anyRequest().hasAnyAuthority("SCOPE_*", "ROLE_ADMIN");
    }
}
