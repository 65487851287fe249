package com.curbline.access;

import java.net.URI;

/** Where the outside world reaches this installation, without a slash at the end. Setting {@code curbline.public-url}. */
public record PublicUrl(URI base) {

    public PublicUrl {
        var text = base.toString().replaceAll("/+$", "");
        base = URI.create(text);
        if (!text.matches("https?://[\\w.:\\[\\]-]+(/[\\w./~%-]*)?")) {
            throw new SettingRefused("curbline.public-url", "This is no address that a link can begin with.",
                    "Set curbline.public-url to the address of this installation, such as https://pickup.example.com.");
        }
    }

    public boolean isSecure() {
        return "https".equalsIgnoreCase(base.getScheme());
    }

    /** The address of a path that begins with a slash. */
    public String to(String path) {
        return base + path;
    }
}
