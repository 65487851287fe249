/** Who may do what: stores, staff, API clients, sessions, and the manners that every HTTP answer keeps. */
@org.springframework.modulith.ApplicationModule(displayName = "Access", allowedDependencies = {"kernel", "engine"})
package com.curbline.access;
