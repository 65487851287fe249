-- The chain's own wording of texts. Rows are only ever added: the highest version of a place is what counts there.
create table text_wordings (
    text_key   varchar(60)   not null,
    language   varchar(10)   not null,
    -- '*' is every store that has no wording of its own
    store_id   varchar(100)  not null,
    version    integer       not null,
    -- null: from here on the place says again what stands above it
    pattern    varchar(1000),
    reason     varchar(300)  not null,
    changed_by varchar(100)  not null,
    changed_at timestamp(3) with time zone not null,
    constraint text_wordings_once primary key (text_key, language, store_id, version)
);

-- what was decided about contacting the customer about this item, and why
alter table question_items add column contact varchar(20);
alter table question_items add column contact_reason varchar(40);
