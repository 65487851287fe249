/** Reads what customers text back: deterministic, explainable, and rather asking than guessing. */
@org.springframework.modulith.NamedInterface("reading")
package com.curbline.messaging.reading;
