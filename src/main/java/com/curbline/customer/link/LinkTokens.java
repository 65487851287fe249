package com.curbline.customer.link;

import com.curbline.kernel.OrderId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Tokens that stand for one order: the 16 bytes of its id and the first 16 of their HMAC-SHA256, 43 characters in a text.
 * A random token of 22 characters would be shorter, but would cost every order a row and every question a write in the picker's transaction,
 * while a question with its link stays within two message segments either way.
 */
@Component
class LinkTokens {

    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 16;
    private static final int LENGTH = 43;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    LinkTokens(LinkKey key) {
        this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
    }

    String of(OrderId order) {
        var id = UUID.fromString(order.value());
        var bytes = ByteBuffer.allocate(ID_BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
        var token = ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(bytes).put(mac(bytes), 0, MAC_BYTES).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The order of a token of ours. The whole token is made again and compared, so that no second spelling of it is taken. */
    Optional<OrderId> read(String token) {
        if (token.length() != LENGTH || !token.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
        var order = new OrderId(new UUID(bytes.getLong(), bytes.getLong()).toString());
        return MessageDigest.isEqual(ascii(of(order)), ascii(token)) ? Optional.of(order) : Optional.empty();
    }

    private byte[] mac(byte[] bytes) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
