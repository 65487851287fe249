/** Phones that exist in the database only; the demonstration shows them. */
@org.springframework.modulith.NamedInterface("virtual")
package com.curbline.messaging.virtual;
