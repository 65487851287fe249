package com.curbline.customer.page;

import com.curbline.kernel.PhoneNumber;

/** Writes a store's phone number the way people read it. */
final class PhoneShown {

    private PhoneShown() {
    }

    /** {@code (312) 555-0110} for numbers of North America, others as they are. */
    static String shown(PhoneNumber phone) {
        return phone.e164().replaceFirst("^\\+1(\\d{3})(\\d{3})(\\d{4})$", "($1) $2-$3");
    }
}
