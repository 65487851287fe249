package com.curbline.access.security;

import com.curbline.access.Role;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may come in.
 *
 * @param users people who sign in; in demo mode the demo users where none is given
 * @param apiClients systems that call the API; in demo mode the demo client where none is given
 * @param allowHttp lets the public URL be plain http outside demo mode
 */
@ConfigurationProperties("curbline.security")
record SecuritySettings(
        @DefaultValue List<UserEntry> users,
        @DefaultValue List<ClientEntry> apiClients,
        @DefaultValue("false") boolean allowHttp) {

    /** One person; {@code stores} may be {@code *}. */
    record UserEntry(String name, String password, @DefaultValue Set<Role> roles, @DefaultValue Set<String> stores) {

        @Override
        public String toString() {
            return "user " + name;
        }
    }

    /** One system; {@code stores} and {@code scopes} may be {@code *}. */
    record ClientEntry(String id, String secret, @DefaultValue Set<String> stores, @DefaultValue Set<String> scopes) {

        @Override
        public String toString() {
            return "API client " + id;
        }
    }
}
