package com.curbline.kernel;

/** Something changed that the screens of a store show. */
public interface StoreEvent {

    StoreId store();
}
