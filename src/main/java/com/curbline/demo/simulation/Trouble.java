package com.curbline.demo.simulation;

/** What a visitor can let go wrong. */
public enum Trouble {
    SOLD_OUT, SILENT, EARLY, RUSH
}
