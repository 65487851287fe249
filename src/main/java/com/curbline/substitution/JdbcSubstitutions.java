package com.curbline.substitution;

import com.curbline.engine.CommandMemory;
import com.curbline.kernel.LineId;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import com.curbline.substitution.Substitution.Occasion;
import com.curbline.substitution.Substitution.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Missing items in our tables, one row each. */
@Repository
class JdbcSubstitutions implements Substitutions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CommandMemory memory;

    JdbcSubstitutions(JdbcClient jdbc, JsonMapper json, CommandMemory memory) {
        this.memory = memory;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Substitution substitution) {
        memory.keep(substitution.id(), substitution);
        memory.writeAtEnd(substitution.id(), () -> insert(substitution));
    }

    private void insert(Substitution substitution) {
        jdbc.sql("""
                insert into substitutions (substitution_id, order_id, store_id, line_id, missing_quantity, reason, opened_at, status, version, route,
                                           answer_by, if_silent, offers, decision, taken_back)
                values (:id, :order, :store, :line, :missing, :reason, :openedAt, :status, 0, :route, :answerBy, :ifSilent, :offers, :decision, :takenBack)
                """).paramSource(row(substitution)).update();
    }

    @Override
    public void save(Substitution substitution) {
        memory.keep(substitution.id(), substitution);
        memory.writeAtEnd(substitution.id(), () -> update(substitution));
    }

    private void update(Substitution substitution) {
        var updated = jdbc.sql("""
                update substitutions set status = :status, version = version + 1, route = :route, answer_by = :answerBy, if_silent = :ifSilent,
                       offers = :offers, decision = :decision, taken_back = :takenBack
                where substitution_id = :id and version = :version
                """).paramSource(row(substitution)).update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Substitution %s was changed meanwhile".formatted(substitution.id()));
        }
        substitution.written();
    }

    @Override
    public Substitution get(SubstitutionId id) {
        return memory.once(id, Substitution.class, () -> load(id));
    }

    private Substitution load(SubstitutionId id) {
        return jdbc.sql("select * from substitutions where substitution_id = ?").param(id.value()).query((row, number) -> read(row)).optional()
                .orElseThrow(() -> new NotFound("substitution", id));
    }

    @Override
    public List<Substitution> ofOrder(OrderId order) {
        return ofOrders(List.of(order));
    }

    @Override
    public List<Substitution> ofOrders(Collection<OrderId> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        memory.flush();
        return jdbc.sql("select * from substitutions where order_id in (:orders) order by opened_at, substitution_id")
                .param("orders", orders.stream().map(OrderId::value).toList())
                .query((row, number) -> read(row)).list().stream().map(read -> memory.once(read.id(), Substitution.class, () -> read)).toList();
    }

    private MapSqlParameterSource row(Substitution substitution) {
        var occasion = substitution.occasion();
        var progress = substitution.progress();
        return new MapSqlParameterSource().addValue("id", occasion.id().value()).addValue("order", occasion.order().value())
                .addValue("store", occasion.store().value()).addValue("line", occasion.line().value()).addValue("missing", occasion.missing())
                .addValue("reason", occasion.reason().name()).addValue("openedAt", occasion.openedAt().atOffset(ZoneOffset.UTC))
                .addValue("status", progress.status().name()).addValue("version", progress.version())
                .addValue("route", progress.route() == null ? null : progress.route().name())
                .addValue("answerBy", progress.answerBy() == null ? null : progress.answerBy().atOffset(ZoneOffset.UTC))
                .addValue("ifSilent", progress.ifSilent() == null ? null : progress.ifSilent().name())
                .addValue("offers", json.writeValueAsString(progress.offers()))
                .addValue("decision", progress.decision() == null ? null : json.writeValueAsString(progress.decision()))
                .addValue("takenBack", progress.takenBack().isEmpty() ? null : json.writeValueAsString(progress.takenBack()));
    }

    private Substitution read(ResultSet row) throws SQLException {
        var occasion = new Occasion(new SubstitutionId(row.getString("substitution_id")), new OrderId(row.getString("order_id")),
                new StoreId(row.getString("store_id")), new LineId(row.getString("line_id")), row.getInt("missing_quantity"),
                ReasonCode.valueOf(row.getString("reason")), instant(row, "opened_at"));
        var route = row.getString("route");
        var ifSilent = row.getString("if_silent");
        var decision = row.getString("decision");
        var takenBack = row.getString("taken_back");
        return new Substitution(occasion, new Progress(SubstitutionStatus.valueOf(row.getString("status")), row.getLong("version"),
                route == null ? null : Route.valueOf(route), instant(row, "answer_by"), ifSilent == null ? null : IfSilent.valueOf(ifSilent),
                json.readValue(row.getString("offers"), new TypeReference<List<Offer>>() { }), decision == null ? null : json.readValue(decision, Decision.class),
                takenBack == null ? List.of() : json.readValue(takenBack, new TypeReference<List<TakenBack>>() { })));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
