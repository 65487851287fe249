/** What happened, as facts: the story of every order. Listens to everyone; nobody depends on it but those above. */
@org.springframework.modulith.ApplicationModule(displayName = "Insight", allowedDependencies = {"kernel", "engine", "access", "orders"})
package com.curbline.insight;
