create table substitutions (
    substitution_id  varchar(36)  not null primary key,
    order_id         varchar(36)  not null,
    store_id         varchar(64)  not null,
    line_id          varchar(64)  not null,
    missing_quantity integer      not null,
    reason           varchar(24)  not null,
    opened_at        timestamp(3) with time zone not null,
    status           varchar(24)  not null,
    version          bigint       not null,
    route            varchar(16),
    answer_by        timestamp(3) with time zone,
    if_silent        varchar(16),
    offers           varchar(8000) not null,
    decision         varchar(4000)
);
create index substitutions_by_order on substitutions (order_id, opened_at);
