/** The demonstration: a stocked store, a virtual phone, and simulated people who do through the same operations what real people do. */
@org.springframework.modulith.ApplicationModule(displayName = "Demonstration", allowedDependencies = {"kernel", "engine", "access", "catalogue",
    "messaging", "messaging::virtual", "worklist", "orders", "orders::application", "substitution", "substitution::application",
    "fulfilment::application", "insight", "customer"})
package com.curbline.demo;
