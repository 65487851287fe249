package com.curbline.messaging.virtual;

import com.curbline.messaging.outbox.TextSent;
import com.curbline.messaging.plumbing.Times;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the virtual phones have received and written. */
@Repository
@ConditionalOnProperty(name = "curbline.messaging.provider", havingValue = "virtual", matchIfMissing = true)
class VirtualTexts implements PhoneScreen {

    private final JdbcClient jdbc;
    private final Clock clock;

    VirtualTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PhoneText add(String phone, PhoneText.Direction direction, String body, String outboxId) {
        var now = clock.instant();
        jdbc.sql("""
                insert into virtual_texts (phone, direction, body, at, outbox_id) select :phone, :direction, :body, :now, :outbox
                where not exists (select 1 from virtual_texts where outbox_id = :outbox)""")
                .param("phone", phone).param("direction", direction.name()).param("body", body).param("now", Times.column(now))
                .param("outbox", outboxId, Types.VARCHAR).update();
        return new PhoneText(direction, body, now);
    }

    /** In the transaction that writes down that the text was sent, so the phone has each text once. */
    @EventListener
    void on(TextSent sent) {
        // a text that was sent a second time, as its first attempt did not reach the phone, is there once
        add(sent.to().e164(), PhoneText.Direction.OUT, sent.body(), sent.outboxId());
    }

    Optional<Long> find(String outboxId) {
        return jdbc.sql("select id from virtual_texts where outbox_id = ?").param(outboxId).query(Long.class).optional();
    }

    @Override
    public List<PhoneText> of(String phone) {
        return jdbc.sql("select direction, body, at from virtual_texts where phone = ? order by id").param(phone)
                .query((row, number) -> new PhoneText(PhoneText.Direction.valueOf(row.getString(1)), row.getString(2), Times.read(row, "at"))).list();
    }
}
