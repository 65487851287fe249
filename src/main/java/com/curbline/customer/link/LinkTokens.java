package com.curbline.customer.link;

import com.curbline.kernel.OrderId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Tokens that stand for one order: its id, the 128 bits of a UUID, enciphered as one block of AES under our key, 22 characters in a text.
 * Without the key a token is as good as 128 random bits: whatever somebody makes up deciphers to an id that no order has. So it is worth as much
 * as a random token kept in a table, but costs no row and no write in the picker's transaction; and it is half as long as an id with a MAC
 * beside it, which leaves a text of two segments room for the names of what is offered.
 * A single block needs no mode: every id is enciphered once, and two ids never share a block.
 */
@Component
class LinkTokens {

    private static final String ONE_BLOCK = "AES/ECB/NoPadding";
    private static final int BLOCK = 16;
    private static final int LENGTH = 22;
    /** All order ids are UUIDs of this version. */
    private static final int VERSION = 7;

    private final SecretKeySpec key;

    LinkTokens(LinkKey key) {
        this.key = new SecretKeySpec(key.bytes(), "AES");
    }

    String of(OrderId order) {
        var id = UUID.fromString(order.value());
        var block = ByteBuffer.allocate(BLOCK).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher(Cipher.ENCRYPT_MODE, block));
    }

    /** The order that a token stands for, if there is such an order. Each has one spelling only, so the token is made again and compared. */
    Optional<OrderId> read(String token) {
        if (token.length() != LENGTH || !token.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        var block = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, Base64.getUrlDecoder().decode(token)));
        var id = new UUID(block.getLong(), block.getLong());
        return Optional.of(new OrderId(id.toString())).filter(order -> id.version() == VERSION && of(order).equals(token));
    }

    private byte[] cipher(int direction, byte[] block) {
        try {
            var cipher = Cipher.getInstance(ONE_BLOCK);
            cipher.init(direction, key);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
