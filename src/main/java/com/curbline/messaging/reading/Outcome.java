package com.curbline.messaging.reading;

/** What a reply means as a whole. Only {@link #DECIDED} settles an item; after the others the question stays open. */
public enum Outcome {
    DECIDED, CLARIFY, STAFF, OPTOUT, HELP, IGNORE, OPTIN, LANGUAGE
}
