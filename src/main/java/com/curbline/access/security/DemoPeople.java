package com.curbline.access.security;

import com.curbline.access.Role;
import com.curbline.access.Stores;
import com.curbline.kernel.StoreId;
import java.util.List;
import java.util.Set;

/** Who is there in the demonstration. */
final class DemoPeople {

    static final String PASSWORD = "curbline";
    static final String API_KEY = "demo-api-key";

    private static final String ENCODED = "{bcrypt}$2a$10$ayoQnw4jYXurq6TKzk6dPO4qkqkNXDcYGBV1V/DUVkbmi8AeF1wWC";
    private static final String ELM = "elm-street";
    private static final String OAK = "oak-avenue";

    private static final List<SecuritySettings.UserEntry> USERS = List.of(
            user("pia", Role.PICKER, ELM),
            user("leo", Role.LEAD, ELM),
            user("mia", Role.MANAGER, ELM),
            user("max", Role.MANAGER, OAK),
            user("rae", Role.REGION, ELM, OAK),
            user("cleo", Role.DESIGNER),
            user("dan", Role.DESIGNER),
            user("ada", Role.ADMIN));

    static final SecuritySettings.ClientEntry CLIENT = new SecuritySettings.ClientEntry("demo", API_KEY, Set.of("*"), Set.of("*"));

    private DemoPeople() {
    }

    /** The demo users; where the demo stores were replaced, they are at home in those that took their place. */
    static List<SecuritySettings.UserEntry> users(Stores stores) {
        var isDemoStore = stores.find(new StoreId(ELM)).isPresent();
        return isDemoStore ? USERS : USERS.stream().map(user -> new SecuritySettings.UserEntry(user.name(), ENCODED, user.roles(), Set.of("*"))).toList();
    }

    private static SecuritySettings.UserEntry user(String name, Role role, String... stores) {
        return new SecuritySettings.UserEntry(name, ENCODED, Set.of(role), Set.of(stores));
    }
}
