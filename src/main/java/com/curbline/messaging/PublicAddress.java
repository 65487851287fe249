package com.curbline.messaging;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the outside world reaches this application.
 *
 * @param publicUrl base of the links in texts and of the address that webhook signatures are checked against
 */
@ConfigurationProperties("curbline")
public record PublicAddress(@DefaultValue("http://localhost:8080") URI publicUrl) {

    /** The public address of a path on this application; {@code path} begins with a slash. */
    public String of(String path) {
        var base = publicUrl.toString().replaceFirst("#.*$", "");
        return base.replaceFirst("/+$", "") + path;
    }
}
