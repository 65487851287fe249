/** From release to hand-over: picking, staging, arrival; moves each order along its diagram. */
@org.springframework.modulith.ApplicationModule(displayName = "Fulfilment", allowedDependencies = {"kernel", "engine", "worklist", "messaging", "access", "orders"})
package com.curbline.fulfilment;
