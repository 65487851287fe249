package com.curbline.access;

import com.curbline.kernel.StoreId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Writes rights down as Spring Security's authorities, so that a session holds nothing but words. */
public final class Rights {

    static final String KIND = "KIND_";
    static final String ROLE = "ROLE_";
    static final String SCOPE = "SCOPE_";
    static final String STORE = "STORE_";

    private Rights() {
    }

    public static List<GrantedAuthority> ofPerson(Collection<Role> roles, Collection<StoreId> stores) {
        return granted(Caller.Kind.USER, roles.stream().map(role -> ROLE + role), stores);
    }

    public static List<GrantedAuthority> ofClient(Collection<String> scopes, Collection<StoreId> stores) {
        return granted(Caller.Kind.API_CLIENT, scopes.stream().map(scope -> SCOPE + scope), stores);
    }

    private static List<GrantedAuthority> granted(Caller.Kind kind, Stream<String> own, Collection<StoreId> stores) {
        var names = Stream.concat(Stream.of(KIND + kind), Stream.concat(own, stores.stream().map(store -> STORE + store)));
        return names.map(name -> (GrantedAuthority) new SimpleGrantedAuthority(name)).toList();
    }
}
