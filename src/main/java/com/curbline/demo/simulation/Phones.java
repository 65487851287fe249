package com.curbline.demo.simulation;

/** The phones of the demonstration. */
public interface Phones {

    /** Writes a text on a phone, which reaches us the way every text does. */
    void write(String phone, String body);
}
