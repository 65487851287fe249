-- the engine looks for due jobs on every poll, and we look for what an order waits for
create index curbline_job_due on ACT_RU_JOB (DUEDATE_);
create index curbline_event_subscr_instance on ACT_RU_EVENT_SUBSCR (PROC_INST_ID_);

-- a bundle: all diagrams and tables that were deployed together
create table process_bundle (
    deployment_id varchar(64) primary key,
    source varchar(10) not null check (source in ('SEED', 'EDITED')),
    sha256 char(64) not null,
    deployed_at timestamp with time zone not null,
    note varchar(500)
);

-- which bundle new orders of a store start on; '*' is every store that has no route of its own
create table process_route (
    store_id varchar(100) primary key,
    deployment_id varchar(64) not null references process_bundle (deployment_id),
    since timestamp with time zone not null
);

-- diagrams that came with a new release while edited ones were live: somebody has to look at them
create table process_seed_draft (
    sha256 char(64) primary key,
    noted_at timestamp with time zone not null,
    note varchar(500) not null
);

-- nodes that start at the same time deploy one after the other
create table process_deployment_lock (id integer primary key);
insert into process_deployment_lock values (1);
