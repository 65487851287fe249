package com.curbline.messaging.virtual;

import com.curbline.messaging.outbox.LookResult;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.TextProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Carries texts to phones that exist in the database only. */
@Component
@ConditionalOnProperty(name = "curbline.messaging.provider", havingValue = "virtual", matchIfMissing = true)
class VirtualProvider implements TextProvider {

    private final VirtualTexts texts;

    VirtualProvider(VirtualTexts texts) {
        this.texts = texts;
    }

    @Override
    public SendResult send(Parcel parcel) {
        texts.add(parcel.to().e164(), PhoneText.Direction.OUT, parcel.body(), parcel.id());
        return new SendResult.Accepted(sid(parcel));
    }

    @Override
    public LookResult lookFor(Parcel parcel) {
        return texts.find(parcel.id()).isPresent() ? new LookResult.Found(sid(parcel)) : new LookResult.Absent();
    }

    private static String sid(Parcel parcel) {
        return "VM" + parcel.id().replace("-", "");
    }
}
