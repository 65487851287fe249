package com.curbline.messaging;

import com.curbline.kernel.PhoneNumber;
import java.time.ZoneId;
import java.util.Optional;

/** What texts say about a store: its name, the zone its clock shows, and the phone that customers may call. */
public record StoreProfile(String name, ZoneId zone, Optional<PhoneNumber> phone) {
}
