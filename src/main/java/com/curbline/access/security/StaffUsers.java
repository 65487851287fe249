package com.curbline.access.security;

import com.curbline.access.DemoMode;
import com.curbline.access.Rights;
import com.curbline.access.Role;
import com.curbline.access.Stores;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The people who may sign in. */
@Component
class StaffUsers implements UserDetailsService {

    private final Map<String, SecuritySettings.UserEntry> byName;
    private final KnownStores stores;

    StaffUsers(SecuritySettings settings, DemoMode demo, Stores stores) {
        this.stores = new KnownStores(stores);
        var users = settings.users().isEmpty() && demo.enabled() ? DemoPeople.users(stores) : settings.users();
        this.byName = users.stream().collect(Collectors.toUnmodifiableMap(SecuritySettings.UserEntry::name, Function.identity()));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        var entry = byName.get(name);
        if (entry == null) {
            throw new UsernameNotFoundException("Nobody of that name");
        }
        var seen = Collections.disjoint(entry.roles(), Role.acrossStores()) ? stores.named(entry.stores()) : stores.all();
        return User.withUsername(name).password(entry.password()).authorities(Rights.ofPerson(entry.roles(), seen)).build();
    }
}
