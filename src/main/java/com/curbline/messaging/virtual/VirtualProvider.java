package com.curbline.messaging.virtual;

import com.curbline.messaging.outbox.Delivery;
import com.curbline.messaging.outbox.LookResult;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.TextProvider;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Carries texts to phones that exist in the database only: what is written down as sent is there. */
@Component
@ConditionalOnProperty(name = "curbline.messaging.provider", havingValue = "virtual", matchIfMissing = true)
class VirtualProvider implements TextProvider {

    private final VirtualTexts texts;

    VirtualProvider(VirtualTexts texts) {
        this.texts = texts;
    }

    @Override
    public SendResult send(Parcel parcel) {
        return new SendResult.Accepted(sid(parcel));
    }

    @Override
    public LookResult lookFor(Parcel parcel, Set<String> others) {
        return texts.find(parcel.id()).isPresent() ? new LookResult.Found(sid(parcel), new Delivery(Delivery.Stage.UNKNOWN)) : new LookResult.Absent();
    }

    private static String sid(Parcel parcel) {
        return "VM" + parcel.id().replace("-", "");
    }
}
