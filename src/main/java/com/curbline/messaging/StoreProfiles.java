package com.curbline.messaging;

import com.curbline.kernel.StoreId;
import java.util.Optional;

/** Finds what texts say about a store; implemented by the module that knows the stores. */
public interface StoreProfiles {

    Optional<StoreProfile> find(StoreId store);
}
