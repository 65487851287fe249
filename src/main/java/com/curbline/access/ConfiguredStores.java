package com.curbline.access;

import com.curbline.kernel.Language;
import com.curbline.kernel.PhoneNumber;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The stores of {@code curbline.stores}, checked once at the start. */
@Component
class ConfiguredStores implements Stores {

    private final List<Store> all;

    ConfiguredStores(StoreSettings settings, DemoMode demo) {
        var entries = settings.stores();
        if (entries.isEmpty() && !demo.enabled()) {
            throw new SettingRefused("curbline.stores", "No store is configured.",
                    "List at least one store with id, name and time-zone under curbline.stores, or set curbline.demo.enabled=true for the demo stores.");
        }
        IntStream.range(0, entries.size()).forEach(index -> check("curbline.stores[%d]".formatted(index), entries.get(index)));
        this.all = entries.isEmpty() ? DemoStores.ALL : entries.stream().map(StoreSettings.Entry::toStore).toList();
        requireDifferentIds();
    }

    @Override
    public List<Store> all() {
        return all;
    }

    private static void check(String setting, StoreSettings.Entry entry) {
        require(entry.id() != null && entry.id().matches("[a-z0-9][a-z0-9-]{0,49}"), setting + ".id",
                "A store needs an id of lower-case letters, digits and hyphens, such as elm-street.");
        require(entry.name() != null && !entry.name().isBlank(), setting + ".name", "A store needs a name, which customers read.");
        require(entry.timeZone() != null, setting + ".time-zone", "A store needs its time zone, such as America/Chicago.");
        require(entry.phone() == null || PhoneNumber.parse(entry.phone()).isPresent(), setting + ".phone",
                "The store's phone must be a number in E.164 form, such as +13125550110.");
        require(entry.languages().stream().allMatch(tag -> Language.of(tag).isPresent()), setting + ".languages", "Languages are en and es.");
    }

    private void requireDifferentIds() {
        var seen = new HashSet<>();
        all.forEach(store -> require(seen.add(store.id()), "curbline.stores", "Two stores have the id " + store.id() + "."));
    }

    private static void require(boolean holds, String setting, String sentence) {
        if (!holds) {
            throw new SettingRefused(setting, sentence, "Correct " + setting + ".");
        }
    }
}
