/** The missing item: which substitutes can be offered, who settles it, what was decided, and that it is decided once. */
@org.springframework.modulith.ApplicationModule(displayName = "Substitution", allowedDependencies = {"kernel", "engine", "catalogue", "worklist", "messaging", "access", "orders"})
package com.curbline.substitution;
