package com.curbline.store.page;

import java.time.Instant;

/** A time by which something has to be done: on the store's clock, and in words how far it is ("9 min left", "4 min late"). */
public record Due(Instant at, String time, String words, Band band) {
}
