package com.curbline.customer.link;

import com.curbline.kernel.OrderId;
import com.curbline.messaging.CustomerLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The links that stand in texts. */
@Component
class SignedLinks implements CustomerLinks {

    private final LinkTokens tokens;
    private final String base;

    SignedLinks(LinkTokens tokens, @Value("${curbline.public-url:http://localhost:8080}") String publicUrl) {
        this.tokens = tokens;
        this.base = publicUrl.replaceAll("/+$", "") + "/c/";
    }

    @Override
    public String of(OrderId order) {
        return base + tokens.of(order);
    }
}
