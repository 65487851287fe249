package com.curbline.messaging.virtual;

import java.util.List;

/** Shows the texts of a phone, newest last. */
public interface PhoneScreen {

    List<PhoneText> of(String phone);
}
