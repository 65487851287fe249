package com.curbline.messaging.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Twilio's signature over an address and all parameters of the body; a parameter that comes several times counts with each of its values. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA1";

    private Signature() {
    }

    static boolean matches(String token, String url, Map<String, List<String>> parameters, String signature) {
        var expected = of(token, url, parameters).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    static String of(String token, String url, Map<String, List<String>> parameters) {
        var signed = new StringBuilder(url);
        new TreeMap<>(parameters).forEach((name, values) -> new TreeSet<>(values).forEach(value -> signed.append(name).append(value)));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
