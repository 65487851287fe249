package com.curbline.messaging.voice;

import java.time.Instant;

/**
 * What the provider tells about a leg. News come doubled, late, in any order or never.
 *
 * @param callId our call, where it came along, else empty
 * @param role whose phone it is, where it came along, else null
 * @param at when it happened by the provider's clock, or null
 * @param seconds how long it was lifted, or null
 */
public record LegNews(String sid, String parentSid, String callId, String role, LegStatus status, Instant at, Integer seconds, Integer sequence) {
}
