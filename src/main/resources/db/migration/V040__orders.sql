create table orders (
    order_id           varchar(36)  not null primary key,
    store_id           varchar(64)  not null,
    order_number       varchar(64)  not null,
    status             varchar(24)  not null,
    version            bigint       not null,
    customer_id        varchar(64),
    customer_name      varchar(200) not null,
    customer_phone     varchar(16)  not null,
    language           varchar(16)  not null,
    sms_consent        boolean      not null,
    profile            varchar(4000) not null,
    promised_from      timestamp(3) with time zone not null,
    promised_to        timestamp(3) with time zone not null,
    released_at        timestamp(3) with time zone not null,
    picking_started_at timestamp(3) with time zone,
    picking_ended_at   timestamp(3) with time zone,
    ready_at           timestamp(3) with time zone,
    location           varchar(40),
    eta                timestamp(3) with time zone,
    arrived_at         timestamp(3) with time zone,
    bay                varchar(40),
    vehicle            varchar(100),
    closed_at          timestamp(3) with time zone,
    closing_reason     varchar(500),
    constraint orders_number unique (store_id, order_number)
);
create index orders_open on orders (store_id, status, order_id);

-- As ordered: inserted once, never updated.
create table order_lines (
    order_id   varchar(36)  not null references orders (order_id),
    line_id    varchar(64)  not null,
    position   integer      not null,
    sku        varchar(64)  not null,
    name_en    varchar(200) not null,
    name_es    varchar(200) not null,
    quantity   integer      not null,
    unit_price decimal(12, 4) not null,
    currency   varchar(3)   not null,
    preference varchar(2000) not null,
    primary key (order_id, line_id)
);

-- As supplied: what has become of each line.
create table line_progress (
    order_id   varchar(36)  not null,
    line_id    varchar(64)  not null,
    status     varchar(16)  not null,
    preference varchar(2000) not null,
    supplied   varchar(8000) not null,
    shortages  varchar(4000) not null,
    primary key (order_id, line_id),
    foreign key (order_id, line_id) references order_lines (order_id, line_id)
);
