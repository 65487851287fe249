package com.curbline.messaging.twilio;

import java.net.URI;
import java.util.stream.Stream;

/** An address in both of the forms that Twilio may have signed: with the port and without. */
final class WithAndWithoutPort {

    private WithAndWithoutPort() {
    }

    static Stream<String> of(String url) {
        var parsed = URI.create(url);
        int standard = "https".equals(parsed.getScheme()) ? 443 : 80;
        var host = parsed.getScheme() + "://" + parsed.getHost();
        var rest = url.substring((parsed.getScheme() + "://" + parsed.getRawAuthority()).length());
        int port = parsed.getPort() < 0 ? standard : parsed.getPort();
        return Stream.of(url, host + ":" + port + rest, host + rest).distinct();
    }
}
