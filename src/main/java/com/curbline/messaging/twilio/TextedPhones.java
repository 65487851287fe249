package com.curbline.messaging.twilio;

import com.curbline.messaging.plumbing.Times;
import com.curbline.messaging.virtual.PhoneScreen;
import com.curbline.messaging.virtual.PhoneText;
import com.curbline.messaging.virtual.PhoneText.Direction;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows in the demonstration what went to and came from real phones. */
@Component
@TwilioOnly
class TextedPhones implements PhoneScreen {

    private final JdbcClient jdbc;

    TextedPhones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PhoneText> of(String phone) {
        return jdbc.sql("""
                select 'OUT' as direction, body, sent_at as at from outbox where phone = :phone and sent_at is not null
                union all
                select 'IN' as direction, body, received_at as at from inbox where phone = :phone
                order by at""")
                .param("phone", phone)
                .query((row, number) -> new PhoneText(Direction.valueOf(row.getString("direction")), row.getString("body"), Times.read(row, "at"))).list();
    }
}
