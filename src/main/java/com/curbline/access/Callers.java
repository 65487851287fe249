package com.curbline.access;

import com.curbline.kernel.StoreId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells who is calling, from the request's sign-in. A controller can also take a {@link Caller} as a parameter. */
public final class Callers {

    private Callers() {
    }

    /** The caller; fails with 401 where nobody is signed in. */
    public static Caller current() {
        return signedIn().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** The caller, empty where nobody is signed in. */
    public static Optional<Caller> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .map(Callers::of);
    }

    private static Caller of(Authentication authentication) {
        var granted = authentication.getAuthorities();
        var kind = names(granted, Rights.KIND).contains(Caller.Kind.API_CLIENT.name()) ? Caller.Kind.API_CLIENT : Caller.Kind.USER;
        var roles = names(granted, Rights.ROLE).stream().map(Role::valueOf).collect(Collectors.toSet());
        var stores = names(granted, Rights.STORE).stream().map(StoreId::new).collect(Collectors.toSet());
        return new Caller(authentication.getName(), kind, roles, stores, names(granted, Rights.SCOPE));
    }

    private static Set<String> names(Collection<? extends GrantedAuthority> granted, String prefix) {
        return granted.stream().map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(prefix))
                .map(authority -> authority.substring(prefix.length()))
                .collect(Collectors.toSet());
    }
}
