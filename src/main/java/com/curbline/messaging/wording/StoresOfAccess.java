package com.curbline.messaging.wording;

import com.curbline.access.Stores;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.StoreProfiles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What texts say about a store, from the stores as configured. */
@Component
class StoresOfAccess implements StoreProfiles {

    private final Stores stores;

    StoresOfAccess(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Optional<StoreProfile> find(StoreId id) {
        return stores.find(id).map(store -> new StoreProfile(store.name(), store.zone(), store.phone()));
    }
}
