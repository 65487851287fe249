package com.curbline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @Test
    void readsE164() {
        assertThat(PhoneNumber.parse("+15125550142")).contains(new PhoneNumber("+15125550142"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "5125550142", "(512) 555-0142", "+1512555014", "+999", "+1 512 555 0142", "whatsapp:+15125550142", "+1512555014x"})
    void refusesEverythingElse(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
    }

    @Test
    void showsOnlyItsEndWhenPrinted() {
        assertThat(new PhoneNumber("+15125550142")).hasToString("•••42");
    }
}
