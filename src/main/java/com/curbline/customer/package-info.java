/** The customer's page of one order, reached by a signed link and nothing else. */
@org.springframework.modulith.ApplicationModule(displayName = "Customer", allowedDependencies = {"kernel", "engine", "access", "catalogue", "messaging",
    "orders", "orders::application", "substitution", "substitution::application", "fulfilment::application", "insight"})
package com.curbline.customer;
