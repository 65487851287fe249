package com.curbline.access;

import com.curbline.kernel.NotFound;
import com.curbline.kernel.StoreId;
import java.util.Arrays;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/** Who is calling now, and what they may do. People have roles, API clients have scopes. */
public record Caller(String name, Kind kind, Set<Role> roles, Set<StoreId> stores, Set<String> scopes) {

    /** A member of staff, or another system. */
    public enum Kind { USER, API_CLIENT }

    public Caller {
        roles = Set.copyOf(roles);
        stores = Set.copyOf(stores);
        scopes = Set.copyOf(scopes);
    }

    public boolean isPerson() {
        return kind == Kind.USER;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean sees(StoreId store) {
        return stores.contains(store);
    }

    /** A store that the caller may not see does not exist for them. */
    public void requireStore(StoreId store) {
        if (!sees(store)) {
            throw new NotFound("store", store);
        }
    }

    /** Another system needs the scope; people are let through, because their rights hang on roles. */
    public void requireScope(String scope) {
        if (!isPerson() && !scopes.contains(scope) && !scopes.contains("*")) {
            throw new AccessDeniedException("This needs the scope " + scope);
        }
    }

    /** A person needs one of the roles; other systems are let through, because their rights hang on scopes. */
    public void requireRole(Role... anyOf) {
        if (isPerson() && Arrays.stream(anyOf).noneMatch(this::has)) {
            throw new AccessDeniedException("This needs the role " + String.join(" or ", Arrays.stream(anyOf).map(Role::name).toList()));
        }
    }
}
