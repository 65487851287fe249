package com.curbline.customer.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Ids;
import com.curbline.kernel.OrderId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class LinkTokensTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final OrderId order = new OrderId(Ids.next(1_795_000_000_000L));
    private final LinkTokens tokens = tokens((byte) 1);

    @Test
    void aTokenLeadsToItsOrderAndIsAlwaysTheSame() {
        assertThat(tokens.of(order)).hasSize(22).matches("[A-Za-z0-9_-]+").isEqualTo(tokens((byte) 1).of(order));
        assertThat(tokens.read(tokens.of(order))).contains(order);
    }

    @Test
    void aTokenOfAnotherInstallationIsForged() {
        assertThat(tokens.read(tokens((byte) 2).of(order))).isNotEqualTo(Optional.of(order));
    }

    @Test
    void noCharacterOfATokenMayBeAltered() {
        var token = tokens.of(order);
        for (int at = 0; at < token.length(); at++) {
            for (var other : ALPHABET.toCharArray()) {
                var altered = token.substring(0, at) + other + token.substring(at + 1);
                assertThat(tokens.read(altered).equals(Optional.of(order))).as(altered).isEqualTo(altered.equals(token));
            }
        }
    }

    @Test
    void ordersTakenInOneAfterTheOtherHaveNothingInCommonThatShows() {
        var next = tokens.of(new OrderId(Ids.next(1_795_000_000_001L)));

        assertThat(next.substring(0, 6)).isNotEqualTo(tokens.of(order).substring(0, 6));
    }

    @Test
    void whateverElseStandsInThePathIsNoToken() {
        IntStream.range(0, 60).filter(length -> length != 22).forEach(length -> assertThat(tokens.read("A".repeat(length))).isEmpty());
        assertThat(tokens.read("é".repeat(22))).isEmpty();
        assertThat(tokens.read(tokens.of(order) + "=")).isEmpty();
        assertThat(tokens.read(order.value())).isEmpty();
    }

    private static LinkTokens tokens(byte key) {
        var secret = Mockito.mock(LinkKey.class);
        var bytes = new byte[32];
        bytes[0] = key;
        Mockito.when(secret.bytes()).thenReturn(bytes);
        return new LinkTokens(secret);
    }
}
