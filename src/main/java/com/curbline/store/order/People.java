package com.curbline.store.order;

import com.curbline.orders.Customer;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Says who the customer is. */
final class People {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private People() {
    }

    static OrderPage.Person of(Customer customer) {
        var profile = customer.profile();
        return new OrderPage.Person(customer.name(), readable(customer.phone().e164()), customer.phone().e164(), profile.avoid().stream().sorted().toList(),
                profile.diet().stream().sorted().toList(), profile.organicRequired(), customer.language().name());
    }

    private static String readable(String e164) {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, null), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException unusual) {
            return e164;
        }
    }
}
