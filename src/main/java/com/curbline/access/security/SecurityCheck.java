package com.curbline.access.security;

import com.curbline.access.DemoMode;
import com.curbline.access.PublicUrl;
import com.curbline.access.SettingRefused;
import com.curbline.access.Stores;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Refuses to start with settings that would leave the door open, or that nobody could use. */
@Component
class SecurityCheck {

    private static final String USERS = "curbline.security.users";
    private static final String CLIENTS = "curbline.security.api-clients";

    private final KnownStores stores;
    private final PasswordEncoder passwords;
    private final boolean forReal;

    SecurityCheck(SecuritySettings settings, Stores stores, PasswordEncoder passwords, DemoMode demo, PublicUrl url) {
        this.stores = new KnownStores(stores);
        this.passwords = passwords;
        this.forReal = !demo.enabled();
        require(!forReal || url.isSecure() || settings.allowHttp(), "curbline.public-url", "Links would leave in plain http.",
                "Set curbline.public-url to an https address, or curbline.security.allow-http=true where something in front of Curbline takes care of it.");
        each(settings.users(), USERS, this::check);
        each(settings.apiClients(), CLIENTS, this::check);
        requireDifferent(settings.users(), SecuritySettings.UserEntry::name, USERS, "Two users have the same name.");
        requireDifferent(settings.apiClients(), SecuritySettings.ClientEntry::id, CLIENTS, "Two API clients have the same id.");
        requireDifferent(settings.apiClients(), SecuritySettings.ClientEntry::secret, CLIENTS, "Two API clients have the same secret.");
    }

    private void check(String at, SecuritySettings.UserEntry user) {
        requireName(user.name(), at + ".name");
        require(user.password() != null && user.password().matches("\\{[A-Za-z0-9@._-]+}.+"), at + ".password", "A password is stored encoded.",
                "Write it as {bcrypt}… into " + at + ".password.");
        require(!forReal || !passwords.matches(DemoPeople.PASSWORD, user.password()), at + ".password", "This is the password of the demo users.",
                "Choose another password for " + user.name() + ".");
        require(!user.roles().isEmpty(), at + ".roles", "A user needs a role.", "Give at least one of PICKER, LEAD, MANAGER, REGION, DESIGNER, ADMIN.");
        requireStores(user.stores(), at);
    }

    private void check(String at, SecuritySettings.ClientEntry client) {
        requireName(client.id(), at + ".id");
        require(client.secret() != null && client.secret().matches("[\\x21-\\x7E]+"), at + ".secret", "A secret has printable characters without spaces.",
                "Set " + at + ".secret to a long random token.");
        require(!forReal || !DemoPeople.API_KEY.equals(client.secret()), at + ".secret", "This is the key of the demo client.",
                "Set " + at + ".secret to a long random token.");
        require(ApiAreas.scopes().containsAll(client.scopes()), at + ".scopes", "There is no such scope.", "Scopes are " + String.join(", ", ApiAreas.scopes()) + ".");
        requireStores(client.stores(), at);
    }

    private void requireName(String name, String setting) {
        require(name != null && name.matches("[\\p{L}\\p{N}._@-]{1,100}"), setting, "A name is needed, of up to 100 letters, digits and . _ @ -.",
                "Correct " + setting + ".");
    }

    private void requireStores(java.util.Set<String> names, String at) {
        require(stores.knowsAll(names), at + ".stores", "It names a store that curbline.stores does not have.", "Correct " + at + ".stores, or use *.");
    }

    private static <T> void each(List<T> entries, String setting, java.util.function.BiConsumer<String, T> check) {
        IntStream.range(0, entries.size()).forEach(index -> check.accept("%s[%d]".formatted(setting, index), entries.get(index)));
    }

    private static <T> void requireDifferent(List<T> entries, Function<T, String> name, String setting, String wrong) {
        var seen = new HashSet<String>();
        entries.forEach(entry -> require(seen.add(name.apply(entry)), setting, wrong, "Give each entry of " + setting + " its own."));
    }

    private static void require(boolean holds, String setting, String wrong, String remedy) {
        if (!holds) {
            throw new SettingRefused(setting, wrong, remedy);
        }
    }
}
