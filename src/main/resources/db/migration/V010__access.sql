-- What was answered to requests that carried an Idempotency-Key, so that a repeated one is answered the same.
create table command_receipts (
    client varchar(120) not null,
    idempotency_key varchar(200) not null,
    fingerprint char(64) not null,
    created_at timestamp with time zone not null,
    status integer,
    location varchar(500),
    content_type varchar(100),
    body text,
    primary key (client, idempotency_key)
);

create index command_receipts_by_age on command_receipts (created_at);
