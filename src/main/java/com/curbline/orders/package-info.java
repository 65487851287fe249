/** Orders: what was ordered, never rewritten, and beside it what was supplied; taken in, looked up, cancelled. */
@org.springframework.modulith.ApplicationModule(displayName = "Orders", allowedDependencies = {"kernel", "engine", "catalogue", "access"})
package com.curbline.orders;
