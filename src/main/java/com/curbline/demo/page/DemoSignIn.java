package com.curbline.demo.page;

import com.curbline.access.Caller;
import com.curbline.access.Callers;
import com.curbline.demo.OnlyInDemo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs visitors in as demo users. Only users whose password is the published one are lent out: somebody may have set up users of their own. */
@Component
@OnlyInDemo
class DemoSignIn {

    private static final String PUBLISHED = "curbline";

    private final UserDetailsService users;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Map<DemoRole, Optional<UserDetails>> lent = new EnumMap<>(DemoRole.class);

    DemoSignIn(UserDetailsService users) {
        this.users = users;
    }

    /** The role that the visitor looks as; a picker where nobody is signed in yet. */
    DemoRole present(HttpServletRequest request, HttpServletResponse response) {
        return Callers.signedIn().map(Caller::name).map(name -> DemoRole.ofUser(name).orElse(DemoRole.PICKER)).orElseGet(() -> {
            as(DemoRole.PICKER, request, response);
            return DemoRole.PICKER;
        });
    }

    void as(DemoRole role, HttpServletRequest request, HttpServletResponse response) {
        user(role).ifPresent(user -> {
            if (request.getSession(false) != null) {
                request.changeSessionId();
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user.getUsername(), null, user.getAuthorities()));
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
        });
    }

    private synchronized Optional<UserDetails> user(DemoRole role) {
        return lent.computeIfAbsent(role, first -> find(first.user()).filter(user -> PasswordEncoderFactories.createDelegatingPasswordEncoder().matches(PUBLISHED, user.getPassword())));
    }

    private Optional<UserDetails> find(String name) {
        try {
            return Optional.of(users.loadUserByUsername(name));
        } catch (UsernameNotFoundException notThere) {
            return Optional.empty();
        }
    }
}
