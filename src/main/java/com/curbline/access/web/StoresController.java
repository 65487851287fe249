package com.curbline.access.web;

import com.curbline.access.Caller;
import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.kernel.Language;
import com.curbline.kernel.PhoneNumber;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The stores that the caller may see. */
@RestController
class StoresController {

    private final Stores stores;

    StoresController(Stores stores) {
        this.stores = stores;
    }

    @GetMapping("/api/v1/stores")
    Page stores(Caller caller) {
        return new Page(stores.all().stream().filter(store -> caller.sees(store.id())).map(View::of).toList(), null);
    }

    record Page(List<View> items, String next) {
    }

    record View(String id, String name, String timeZone, String phone, String opens, String closes, List<String> languages) {

        static View of(Store store) {
            return new View(store.id().value(), store.name(), store.zone().getId(), store.phone().map(PhoneNumber::e164).orElse(null),
                    store.opens().toString(), store.closes().toString(), store.languages().stream().map(Language::tag).toList());
        }
    }
}
