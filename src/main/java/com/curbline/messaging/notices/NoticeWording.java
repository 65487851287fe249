package com.curbline.messaging.notices;

import com.curbline.messaging.CustomerLinks;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.Notices.Recipient;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.wording.DecisionWording;
import com.curbline.messaging.wording.Gsm7;
import com.curbline.messaging.wording.StoreClock;
import com.curbline.messaging.wording.Wording;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Words what customers are told; {@code limit} is how long a product's name may be. */
@Component
class NoticeWording {

    private final Wording wording;
    private final DecisionWording decisions;
    private final StoreClock clock;
    private final MessagingSettings settings;
    private final ObjectProvider<CustomerLinks> links;

    NoticeWording(Wording wording, DecisionWording decisions, StoreClock clock, MessagingSettings settings, ObjectProvider<CustomerLinks> links) {
        this.wording = wording;
        this.decisions = decisions;
        this.clock = clock;
        this.settings = settings;
        this.links = links;
    }

    /** The same in other words. */
    NoticeWording by(Wording other) {
        return new NoticeWording(other, new DecisionWording(other), clock, settings, links);
    }

    String ready(Recipient to, String location) {
        var place = location == null || location.isBlank() ? "" : wording.say(to.store(), to.language(), "ready.location", Map.of("location", location));
        return say(to, "ready", Map.of("location", place, "link", link(to, "ready.link")));
    }

    /** Decided without an answer; {@code asked} where one was waited for. */
    String decided(Recipient to, boolean asked, StandingDecision standing, int limit) {
        return say(to, key(asked), Map.of("settled", settled(to, standing, limit)));
    }

    /** What the same text begins with whatever was decided. */
    String opening(Recipient to, boolean asked) {
        return Gsm7.fold(say(to, key(asked), Map.of("settled", "#"))).split("#")[0];
    }

    private static String key(boolean asked) {
        return asked ? "silent" : "unasked";
    }

    String taken(Recipient to, StandingDecision standing, Instant changeableUntil, int limit) {
        if (changeableUntil == null) {
            return say(to, "confirmation", Map.of("settled", settled(to, standing, limit), "rest", change(to)));
        }
        return say(to, "confirmation.changeable", Map.of("settled", settled(to, standing, limit),
                "time", clock.tell(to.store(), changeableUntil), "link", link(to, "confirmation.link")));
    }

    String taken(Recipient to, Collection<StandingDecision> standing, int limit) {
        return say(to, "confirmation", Map.of("settled", decisions.say(to.store(), to.language(), standing, limit), "rest", ""));
    }

    String settled(Recipient to, StandingDecision standing, int limit) {
        return decisions.say(to.store(), to.language(), List.of(standing), limit);
    }

    String takenBack(Recipient to, StandingDecision stood, int limit) {
        return say(to, "takenback", Map.of("settled", settled(to, stood, limit), "link", link(to, "takenback.link")));
    }

    /** Until the hand-over staff can change what was decided. */
    private String change(Recipient to) {
        return clock.profile(to.store()).flatMap(StoreProfile::phone)
                .map(phone -> wording.say(to.store(), to.language(), "confirmation.change", Map.of("phone", phone.national()))).orElse("");
    }

    private String link(Recipient to, String key) {
        var page = links.getIfAvailable();
        return page == null ? "" : wording.say(to.store(), to.language(), key, Map.of("url", page.of(to.order())));
    }

    private String say(Recipient to, String key, Map<String, String> values) {
        var all = new HashMap<String, String>(values);
        all.put("brand", settings.brand());
        all.put("order", to.orderNumber());
        return wording.say(to.store(), to.language(), key, all);
    }
}
