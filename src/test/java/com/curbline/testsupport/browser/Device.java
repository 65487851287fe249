package com.curbline.testsupport.browser;

/** What pages are looked at on. */
public enum Device {
    HANDHELD(360, 740), TABLET(1180, 820), NARROWEST(320, 640);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
