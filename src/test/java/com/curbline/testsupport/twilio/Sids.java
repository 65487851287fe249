package com.curbline.testsupport.twilio;

import java.util.UUID;

/** Names as Twilio gives them: two letters for what it is, and 32 hexadecimal digits. */
public final class Sids {

    private Sids() {
    }

    public static String text() {
        return "SM" + random();
    }

    public static String call() {
        return "CA" + random();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
