package com.curbline.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a bundle, sorted by name. */
record BundleFiles(SortedMap<String, byte[]> contents) {

    BundleFiles(Map<String, byte[]> files) {
        this(new TreeMap<>(files));
    }

    boolean isEmpty() {
        return contents.isEmpty();
    }

    /** One value for all names and contents; lengths are in it so that no byte can move from one file to the next unseen. */
    String sha256() {
        var digest = sha256Digest();
        contents.forEach((name, content) -> {
            digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
