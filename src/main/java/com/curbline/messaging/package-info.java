/** Texts to and from customers: outbox, inbox, questions, consent. Publishes what customers say; knows nothing of orders or substitutions. */
@org.springframework.modulith.ApplicationModule(displayName = "Messaging", allowedDependencies = {"kernel", "engine", "access"})
package com.curbline.messaging;
