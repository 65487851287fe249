package com.curbline.store.page;

import com.curbline.access.Caller;

/**
 * What every page shows around its own content; {@code caller} is null where nobody is signed in.
 *
 * @param path the page's own path, by which the menu knows where it is
 * @param otherLanguage tag of the language that the page can be switched to
 * @param switchUrl leads to the same page in that language
 * @param now the server's time, because handhelds are often wrong about it
 */
public record PageFrame(String path, String language, String otherLanguage, String switchUrl, Caller caller, long now) {

    /** Whether the menu entry of that path is the present page or above it. */
    public boolean within(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }

    public boolean may(String... roles) {
        for (var role : roles) {
            if (caller != null && caller.roles().stream().anyMatch(held -> held.name().equals(role))) {
                return true;
            }
        }
        return false;
    }
}
