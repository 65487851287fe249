package com.curbline.messaging.twilio;

import com.curbline.access.PublicUrl;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads requests that Twilio has signed for this application; nothing else gets through. */
@Component
@TwilioOnly
class SignedRequests {

    private final TwilioAccount account;
    private final PublicUrl address;
    private final List<String> tokens;

    SignedRequests(TwilioAccount account, PublicUrl address) {
        this.account = account;
        this.address = address;
        this.tokens = Stream.of(account.settings().authToken(), account.settings().secondaryAuthToken()).filter(TwilioSettings::isFilled).toList();
    }

    /** The raw body is read, because the container's parameters mix in those of the query. */
    FormBody read(HttpServletRequest request) {
        var bytes = RawBodies.of(request);
        if (bytes.length > RawBodies.LONGEST) {
            throw new IllegalArgumentException("The body is longer than " + RawBodies.LONGEST + " bytes");
        }
        return FormBody.read(new String(bytes, StandardCharsets.UTF_8));
    }

    boolean isGenuine(HttpServletRequest request, FormBody form) {
        var signature = Optional.ofNullable(request.getHeader("X-Twilio-Signature")).orElse("");
        var url = address.to(request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        return tokens.stream().anyMatch(token -> WithAndWithoutPort.of(url).anyMatch(one -> Signature.matches(token, one, form.parameters(), signature)))
                && account.sid().equals(form.get("AccountSid"));
    }
}
