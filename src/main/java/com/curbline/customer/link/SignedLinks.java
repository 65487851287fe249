package com.curbline.customer.link;

import com.curbline.kernel.OrderId;
import com.curbline.messaging.CustomerLinks;
import com.curbline.messaging.PublicAddress;
import org.springframework.stereotype.Component;

/** The links that stand in texts. */
@Component
class SignedLinks implements CustomerLinks {

    private final LinkTokens tokens;
    private final PublicAddress address;

    SignedLinks(LinkTokens tokens, PublicAddress address) {
        this.tokens = tokens;
        this.address = address;
    }

    @Override
    public String of(OrderId order) {
        return address.of("/c/" + tokens.of(order));
    }
}
