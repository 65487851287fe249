package com.curbline.process;

import com.curbline.messaging.outbox.LookResult;
import com.curbline.messaging.outbox.PhoneFact;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.TextProvider;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Stands between us and the provider of texts, and keeps it from reaching some phones. */
@TestComponent
class Carrier implements BeanPostProcessor {

    private final Set<String> unreachable = ConcurrentHashMap.newKeySet();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof TextProvider provider ? new Line(provider) : bean;
    }

    void cannotReach(String phone) {
        unreachable.add(phone);
    }

    void reachesEverybody() {
        unreachable.clear();
    }

    private final class Line implements TextProvider {

        private final TextProvider provider;

        Line(TextProvider provider) {
            this.provider = provider;
        }

        @Override
        public SendResult send(Parcel parcel) {
            return unreachable.contains(parcel.to().e164()) ? new SendResult.Refused("30006", PhoneFact.NO_SMS) : provider.send(parcel);
        }

        @Override
        public LookResult lookFor(Parcel parcel, Set<String> others) {
            return provider.lookFor(parcel, others);
        }
    }
}
