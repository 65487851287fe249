package com.curbline.demo.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.demo.page.Bubble.Part;
import com.curbline.messaging.virtual.PhoneText;
import com.curbline.messaging.virtual.PhoneText.Direction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BubbleTest {

    @Test
    void theLinkInATextLeadsWithinThisApplicationWhateverNameItGoesBy() {
        var text = new PhoneText(Direction.OUT, "Or see https://pick.example/c/AAAAAAAAAAAAAAAAAAAAAA STOP to opt out", Instant.parse("2026-11-22T18:00:00Z"));

        assertThat(Bubble.of(text, ZoneOffset.UTC, Locale.US).parts()).containsExactly(new Part("Or see ", null),
                new Part("https://pick.example/c/AAAAAAAAAAAAAAAAAAAAAA", "/c/AAAAAAAAAAAAAAAAAAAAAA"), new Part(" STOP to opt out", null));
    }
}
