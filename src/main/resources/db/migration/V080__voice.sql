-- Calls with customers. Whatever a provider tells twice is known by its ids and has no second effect, ever.

create table calls (
    id              varchar(36)  not null primary key,
    direction       varchar(3)   not null,
    call_sid        varchar(64),
    phone           varchar(20),
    our_number      varchar(20),
    store_id        varchar(100),
    order_id        varchar(100),
    order_number    varchar(100),
    language        varchar(10)  not null,
    who             varchar(100),
    state           varchar(12)  not null,
    active_key      varchar(120),
    created_at      timestamp(3) with time zone not null,
    attempted_at    timestamp(3) with time zone,
    lease_until     timestamp(3) with time zone,
    next_attempt_at timestamp(3) with time zone not null,
    looks           integer      not null,
    error_code      varchar(40),
    ended_at        timestamp(3) with time zone,
    saved_at        timestamp(3) with time zone,
    constraint calls_once unique (call_sid),
    constraint calls_one_at_a_time unique (active_key)
);
create index calls_due on calls (state, next_attempt_at);
create index calls_by_order on calls (order_id, created_at);
create index calls_by_phone on calls (phone, created_at);

create table call_legs (
    call_sid         varchar(64) not null primary key,
    call_id          varchar(36) not null,
    parent_sid       varchar(64),
    role             varchar(10) not null,
    status           varchar(20) not null,
    sequence_number  integer,
    initiated_at     timestamp(3) with time zone not null,
    ringing_at       timestamp(3) with time zone,
    answered_at      timestamp(3) with time zone,
    taken_at         timestamp(3) with time zone,
    ended_at         timestamp(3) with time zone,
    duration_seconds integer,
    told_at          timestamp(3) with time zone not null,
    constraint call_legs_call foreign key (call_id) references calls (id)
);
create index call_legs_by_call on call_legs (call_id);
create index call_legs_open on call_legs (ended_at, told_at);

create table call_turns (
    call_sid varchar(64)    not null,
    turn     varchar(200)   not null,
    answer   varchar(12000) not null,
    at       timestamp(3) with time zone not null,
    constraint call_turns_once primary key (call_sid, turn)
);

create table call_statuses (
    sid         varchar(64)   not null,
    status      varchar(30)   not null,
    raw         varchar(8000) not null,
    received_at timestamp(3) with time zone not null,
    constraint call_statuses_once primary key (sid, status)
);

-- What staff spent their time on, apart from the steps of an order; calls interrupt other work.
create table work_ledger (
    entry_key varchar(120) not null primary key,
    kind      varchar(30)  not null,
    store_id  varchar(64)  not null,
    order_id  varchar(36)  not null,
    person    varchar(100),
    from_at   timestamp(3) with time zone not null,
    to_at     timestamp(3) with time zone not null,
    millis    bigint       not null
);
create index work_ledger_by_order on work_ledger (order_id);
create index work_ledger_by_store on work_ledger (store_id, from_at);

-- Who was called about a missing item in vain.
create table call_attempts (
    id              varchar(36)  not null primary key,
    substitution_id varchar(100) not null,
    at              timestamp(3) with time zone not null,
    who             varchar(100),
    outcome         varchar(20)  not null,
    again_at        timestamp(3) with time zone
);
create index call_attempts_by_item on call_attempts (substitution_id, at);

create index orders_by_phone on orders (customer_phone);
