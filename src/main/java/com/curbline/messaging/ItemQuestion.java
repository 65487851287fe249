package com.curbline.messaging;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;
import java.util.List;

/** What a customer is to be asked about one missing item; items of one order go into one text. */
public record ItemQuestion(
        SubstitutionId substitution,
        OrderId order,
        String orderNumber,
        StoreId store,
        PhoneNumber phone,
        boolean smsConsent,
        Language language,
        LocalizedText itemName,
        int missing,
        int ordered,
        List<OfferedOption> options,
        Instant answerBy,
        IfSilent ifSilent) {

    public ItemQuestion offering(List<OfferedOption> others) {
        return new ItemQuestion(substitution, order, orderNumber, store, phone, smsConsent, language, itemName, missing, ordered, others, answerBy, ifSilent);
    }

    public ItemQuestion in(Language other) {
        return new ItemQuestion(substitution, order, orderNumber, store, phone, smsConsent, other, itemName, missing, ordered, options, answerBy, ifSilent);
    }

    /** One substitute as offered: {@code label} is what the customer answers with, such as {@code 1}. */
    public record OfferedOption(String label, LocalizedText name, com.curbline.kernel.Money unitPrice) {
    }
}
