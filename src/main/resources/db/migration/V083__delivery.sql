-- The provider's ids of attempts that did not reach the phone: what is told about them later is no news about the attempt after them.
alter table outbox add earlier_sids varchar(255);

-- How far texts that came in were fetched, so that a start misses nothing.
create table inbox_sweeps (
    name        varchar(40) not null primary key,
    swept_until timestamp(3) with time zone not null
);
