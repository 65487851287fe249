package com.curbline.customer.link;

import com.curbline.access.PublicUrl;
import com.curbline.kernel.OrderId;
import com.curbline.messaging.CustomerLinks;
import org.springframework.stereotype.Component;

/** The links that stand in texts. */
@Component
class SignedLinks implements CustomerLinks {

    private final LinkTokens tokens;
    private final PublicUrl address;

    SignedLinks(LinkTokens tokens, PublicUrl address) {
        this.tokens = tokens;
        this.address = address;
    }

    @Override
    public String of(OrderId order) {
        return address.to("/c/" + tokens.of(order));
    }
}
