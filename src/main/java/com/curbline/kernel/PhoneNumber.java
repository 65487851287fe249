package com.curbline.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A phone number in E.164 form; printing it shows the last two digits only, so that it never reaches a log. */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (e164 == null || !e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException("A phone number must be in E.164 form, such as +15125550142");
        }
    }

    /** Reads a number that must already be E.164 ({@code +15125550142}) and possible in its country's numbering plan. */
    public static Optional<PhoneNumber> parse(String text) {
        if (text == null || !text.startsWith("+")) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(text, null);
            var formatted = NUMBERS.format(number, PhoneNumberFormat.E164);
            return NUMBERS.isPossibleNumber(number) && formatted.equals(text) ? Optional.of(new PhoneNumber(text)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** As people of its country read it, such as (512) 555-0142. */
    public String national() {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, null), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException unknownPlan) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return "•••" + e164.substring(e164.length() - 2);
    }
}
