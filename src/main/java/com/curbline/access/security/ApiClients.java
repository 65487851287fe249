package com.curbline.access.security;

import com.curbline.access.DemoMode;
import com.curbline.access.Rights;
import com.curbline.access.Stores;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** The systems that may call the API, each known by the hash of its token. */
@Component
class ApiClients {

    private final List<Client> all;

    ApiClients(SecuritySettings settings, DemoMode demo, Stores stores) {
        var known = new KnownStores(stores);
        var entries = settings.apiClients().isEmpty() && demo.enabled() ? List.of(DemoPeople.CLIENT) : settings.apiClients();
        this.all = entries.stream()
                .map(entry -> new Client(entry.id(), hash(entry.secret()), Rights.ofClient(entry.scopes(), known.named(entry.stores()))))
                .toList();
    }

    /** The client of that token. Every hash is compared in full, so the time taken tells nothing. */
    Optional<Authentication> byToken(String token) {
        var hash = hash(token);
        Client found = null;
        for (var client : all) {
            found = MessageDigest.isEqual(client.hash(), hash) ? client : found;
        }
        return Optional.ofNullable(found).map(Client::authentication);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private record Client(String id, byte[] hash, List<GrantedAuthority> rights) {

        Authentication authentication() {
            return UsernamePasswordAuthenticationToken.authenticated(id, null, rights);
        }
    }
}
