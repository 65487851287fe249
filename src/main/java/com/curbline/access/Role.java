package com.curbline.access;

import java.util.EnumSet;
import java.util.Set;

/** What a member of staff is employed to do; decides which pages and operations are open to them. */
public enum Role {
    PICKER, LEAD, MANAGER, REGION, DESIGNER, ADMIN;

    /** Roles that work across all stores without being listed at any. */
    public static Set<Role> acrossStores() {
        return EnumSet.of(DESIGNER, ADMIN);
    }
}
