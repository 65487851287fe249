package com.curbline.messaging.application;

import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.outbox.GoodTimes;
import com.curbline.messaging.outbox.TextKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the tables about contact once more where the hour or the door is another one than when the text was made. */
@Component
class TextHours implements GoodTimes {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final CheckContactPermission permission;
    private final StoreHours hours;
    private final Clock clock;

    TextHours(CheckContactPermission permission, StoreHours hours, Clock clock) {
        this.permission = permission;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> earliest(TextKind kind, StoreId store, PhoneNumber phone, Instant made) {
        var now = clock.instant();
        return switch (kind) {
            case QUESTION, READY, SETTLED -> isSameHour(store, made, now) ? Optional.of(now) : permission.earliest(why(kind), store, phone);
            default -> Optional.of(now);
        };
    }

    private static ContactKind why(TextKind kind) {
        return kind == TextKind.QUESTION ? ContactKind.QUESTION : ContactKind.NOTICE;
    }

    private boolean isSameHour(StoreId store, Instant made, Instant now) {
        return made.plus(AN_HOUR).isAfter(now) && hours.hour(store, made) == hours.hour(store, now) && hours.isOpen(store, made) == hours.isOpen(store, now);
    }
}
