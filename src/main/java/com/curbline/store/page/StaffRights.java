package com.curbline.store.page;

import com.curbline.access.Caller;
import com.curbline.access.Role;
import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a caller may see and do on the pages of staff. */
@Component
public class StaffRights {

    private final Stores stores;

    StaffRights(Stores stores) {
        this.stores = stores;
    }

    /** The caller's stores, in the order of the settings. */
    public List<Store> storesOf(Caller caller) {
        return stores.all().stream().filter(store -> caller.sees(store.id())).toList();
    }

    /** The store asked for, or the caller's first. */
    public Store store(Caller caller, String wanted) {
        return storesOf(caller).stream().filter(store -> wanted == null || store.id().value().equals(wanted)).findFirst()
                .orElseThrow(() -> new NotFound("store", wanted));
    }

    public Store store(StoreId id) {
        return stores.get(id);
    }

    public boolean mayAct(Caller caller) {
        return caller.has(Role.PICKER) || caller.has(Role.LEAD) || caller.has(Role.MANAGER);
    }

    /** Fails where the caller may look at most. */
    public void requireActing(Caller caller) {
        caller.requireRole(Role.PICKER, Role.LEAD, Role.MANAGER);
    }

    /** How the story names the caller. */
    public static Party party(Caller caller) {
        return caller.has(Role.MANAGER) ? Party.MANAGER : caller.has(Role.LEAD) ? Party.LEAD : Party.PICKER;
    }
}
