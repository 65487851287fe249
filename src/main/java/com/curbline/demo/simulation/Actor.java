package com.curbline.demo.simulation;

/** Somebody in the store or on the way to it. */
interface Actor {

    /** Does one thing, if there is one to do now; tells whether it did. */
    boolean act(Scene scene);
}
