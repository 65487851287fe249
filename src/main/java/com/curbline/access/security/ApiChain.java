package com.curbline.access.security;

import com.curbline.access.web.SecurityProblems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** The API: other systems by bearer token, people by the browser session that they already have. */
@Configuration(proxyBeanMethods = false)
class ApiChain {

    @Bean
    @Order(10)
    SecurityFilterChain apiSecurity(HttpSecurity http, ApiClients clients, SecurityProblems problems) {
        return http.securityMatcher("/api/v1/**")
                .authorizeHttpRequests(ApiChain::areas)
                .csrf(ApiChain::sessionsOnly)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(new BearerTokens(clients, problems), CsrfFilter.class)
                .build();
    }

    private static void areas(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/api/v1/stores").authenticated();
        ApiAreas.ALL.forEach(area -> requests.requestMatchers(area.method(), area.pattern()).hasAnyAuthority(area.authorities()));
        requests.anyRequest().hasAnyAuthority("SCOPE_*", "ROLE_ADMIN");
    }

    private static void sessionsOnly(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.spa().csrfTokenRepository(CsrfCookie.repository()).ignoringRequestMatchers(BearerTokens::areIn);
    }
}
