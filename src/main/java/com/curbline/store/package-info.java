/** The pages of the people in a store, which join several capabilities: what to do next, one order, its story; kept live in every browser. */
@org.springframework.modulith.ApplicationModule(displayName = "Store", allowedDependencies = {"kernel", "engine", "access", "catalogue", "orders",
    "worklist", "messaging", "substitution", "substitution::application", "fulfilment::application", "insight"})
package com.curbline.store;
