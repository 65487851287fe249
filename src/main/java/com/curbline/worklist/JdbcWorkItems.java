package com.curbline.worklist;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open work in our own table, so that no page asks the engine. */
@Repository
class JdbcWorkItems implements WorkItems {

    private final JdbcClient jdbc;

    JdbcWorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkItem item) {
        jdbc.sql("""
                insert into work_items (task_id, kind, business_key, store_id, order_id, order_number, due_at, opened_at, claimed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).params(item.taskId(), item.kind(), item.businessKey(), item.store().value(), item.order().value(), item.orderNumber(),
                item.due().atOffset(ZoneOffset.UTC), item.openedAt().atOffset(ZoneOffset.UTC), item.claimedBy()).update();
    }

    /** The item is over; {@code name} may be null where nobody in particular did it. */
    void close(String taskId, String name, Instant at) {
        jdbc.sql("update work_items set closed_at = ?, closed_by = coalesce(?, claimed_by) where task_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), name, taskId).update();
    }

    /** The item is free again and has to be done by then. */
    void postpone(String taskId, Instant due) {
        jdbc.sql("update work_items set due_at = ?, claimed_by = null where task_id = ?").params(due.atOffset(ZoneOffset.UTC), taskId).update();
    }

    /** How often there was work of a kind behind a business key. */
    int count(String kind, String businessKey) {
        return jdbc.sql("select count(*) from work_items where business_key = ? and kind = ?").params(businessKey, kind).query(Integer.class).single();
    }

    /** Whether the item was free and is {@code name}'s now. */
    boolean claim(String taskId, String name) {
        return jdbc.sql("update work_items set claimed_by = ? where task_id = ? and claimed_by is null and closed_at is null").params(name, taskId).update() == 1;
    }

    /** Whether the item was {@code name}'s and is free now. */
    boolean release(String taskId, String name) {
        return jdbc.sql("update work_items set claimed_by = null where task_id = ? and claimed_by = ?").params(taskId, name).update() == 1;
    }

    @Override
    public List<WorkItem> open(StoreId store, String kind) {
        return jdbc.sql("select * from work_items where store_id = :store and closed_at is null and (cast(:kind as varchar(64)) is null or kind = :kind) order by due_at, task_id")
                .param("store", store.value()).param("kind", kind).query((row, number) -> read(row)).list();
    }

    @Override
    public List<WorkItem> page(StoreId store, String kind, TaskCursor after, int limit) {
        return jdbc.sql("""
                select * from work_items
                where store_id = :store and closed_at is null and (cast(:kind as varchar(64)) is null or kind = :kind)
                  and (due_at > :due or due_at = :due and task_id > :task)
                order by due_at, task_id limit :limit
                """).param("store", store.value()).param("kind", kind).param("due", after.due().atOffset(ZoneOffset.UTC)).param("task", after.taskId())
                .param("limit", limit).query((row, number) -> read(row)).list();
    }

    @Override
    public Optional<WorkItem> find(String taskId) {
        return jdbc.sql("select * from work_items where task_id = ?").param(taskId).query((row, number) -> read(row)).optional();
    }

    @Override
    public Optional<WorkItem> find(String kind, String businessKey) {
        return jdbc.sql("select * from work_items where business_key = ? and kind = ? and closed_at is null").params(businessKey, kind).query((row, number) -> read(row)).optional();
    }

    private static WorkItem read(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        Timestamp opened = row.getTimestamp("opened_at");
        Timestamp closed = row.getTimestamp("closed_at");
        return new WorkItem(row.getString("task_id"), row.getString("kind"), row.getString("business_key"), new StoreId(row.getString("store_id")),
                new OrderId(row.getString("order_id")), row.getString("order_number"), due.toInstant(), opened.toInstant(), row.getString("claimed_by"),
                closed == null ? null : closed.toInstant(), row.getString("closed_by"));
    }
}
