package com.curbline.messaging.twilio;

import com.curbline.messaging.voice.LegNews;
import com.curbline.messaging.voice.LegStatus;
import com.twilio.rest.api.v2010.account.Call;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Twilio's words for how far a leg has come. */
final class CallStatuses {

    private CallStatuses() {
    }

    static LegStatus status(String word) {
        return switch (word) {
            case "queued", "initiated" -> LegStatus.INITIATED;
            case "ringing" -> LegStatus.RINGING;
            case "in-progress", "answered" -> LegStatus.ANSWERED;
            case "completed" -> LegStatus.COMPLETED;
            case "busy" -> LegStatus.BUSY;
            case "no-answer" -> LegStatus.NO_ANSWER;
            case "failed" -> LegStatus.FAILED;
            case "canceled" -> LegStatus.CANCELED;
            default -> LegStatus.UNKNOWN;
        };
    }

    static LegNews news(FormBody form, Map<String, String> query) {
        return new LegNews(form.get("CallSid"), form.get("ParentCallSid"), query.getOrDefault("call", ""), query.get("role"), status(form.get("CallStatus")),
                moment(form.get("Timestamp")), number(form.get("CallDuration")), number(form.get("SequenceNumber")));
    }

    /** All that the API tells of a leg, as the news that would have told it. */
    static List<LegNews> news(Call call) {
        var seconds = number(call.getDuration());
        var end = call.getEndTime() == null ? null : call.getEndTime().toInstant();
        var status = call.getStatus() == null ? LegStatus.UNKNOWN : status(call.getStatus().toString());
        var parent = call.getParentCallSid() == null ? "" : call.getParentCallSid();
        var all = new ArrayList<LegNews>();
        if (call.getStartTime() != null) {
            all.add(new LegNews(call.getSid(), parent, "", null, LegStatus.INITIATED, call.getStartTime().toInstant(), null, null));
        }
        if (status == LegStatus.COMPLETED && end != null && seconds != null && seconds > 0) {
            all.add(new LegNews(call.getSid(), parent, "", null, LegStatus.ANSWERED, end.minusSeconds(seconds), null, null));
        }
        all.add(new LegNews(call.getSid(), parent, "", null, status, end, seconds, null));
        return all;
    }

    private static Instant moment(String rfc2822) {
        try {
            return rfc2822.isBlank() ? null : ZonedDateTime.parse(rfc2822, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException unusual) {
            return null;
        }
    }

    private static Integer number(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }
}
