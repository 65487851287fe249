package com.curbline.access.security;

import com.curbline.access.DemoMode;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The pages: customers by the token in their link, staff by a form and a session. */
@Configuration(proxyBeanMethods = false)
class PageChain {

    private static final String[] PUBLIC = {"/", "/login", "/assets/**", "/sw.js", "/icon.svg", "/manifest.webmanifest", "/error",
        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"};

    /** The token in the path is the whole authority, so there is no cookie that another site could abuse. */
    @Bean
    @Order(20)
    SecurityFilterChain customerSecurity(HttpSecurity http) {
        return http.securityMatcher("/c/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> PageHeaders.strict(headers, ReferrerPolicy.NO_REFERRER)
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    SecurityFilterChain pageSecurity(HttpSecurity http, DemoMode demo) {
        return http.authorizeHttpRequests(requests -> rights(requests, demo))
                .formLogin(PageChain::login)
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(CsrfCookie.repository()).ignoringRequestMatchers("/demo/phone/**"))
                .exceptionHandling(PageChain::entries)
                .headers(headers -> PageHeaders.strict(headers, ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .build();
    }

    private static void rights(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests, DemoMode demo) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
        requests.requestMatchers(PUBLIC).permitAll();
        if (demo.enabled()) {
            requests.requestMatchers("/demo", "/demo/**").permitAll();
        }
        requests.requestMatchers("/staff/**").hasAnyRole("PICKER", "LEAD", "MANAGER", "ADMIN");
        requests.requestMatchers("/store/**").hasAnyRole("LEAD", "MANAGER", "REGION", "ADMIN");
        requests.requestMatchers("/region/**").hasAnyRole("REGION", "ADMIN");
        requests.requestMatchers("/design/**").hasAnyRole("DESIGNER", "ADMIN");
        requests.requestMatchers("/actuator/**").hasRole("ADMIN");
        requests.anyRequest().authenticated();
    }

    private static void login(FormLoginConfigurer<HttpSecurity> login) {
        login.loginPage("/login").successHandler(new HomeAfterSignIn());
    }

    /** Scripts must be told that nobody is signed in; a redirect to the form would look to them like success. */
    private static void entries(ExceptionHandlingConfigurer<HttpSecurity> handling) {
        handling.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        request -> request.getHeader("HX-Request") != null || request.getRequestURI().startsWith("/live"))
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), request -> true);
    }
}
