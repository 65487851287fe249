create table work_items (
    task_id      varchar(64)  not null primary key,
    kind         varchar(64)  not null,
    business_key varchar(64)  not null,
    store_id     varchar(64)  not null,
    order_id     varchar(36)  not null,
    order_number varchar(64)  not null,
    due_at       timestamp(3) with time zone not null,
    opened_at    timestamp(3) with time zone not null,
    claimed_by   varchar(64),
    closed_at    timestamp(3) with time zone,
    closed_by    varchar(64)
);
create index work_items_urgency on work_items (store_id, closed_at, due_at);
create index work_items_subject on work_items (business_key);
