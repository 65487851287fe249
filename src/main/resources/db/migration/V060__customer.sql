-- Secrets that the application makes for itself; whoever reads this table can sign customers' links.
create table app_secrets (
    name   varchar(64)  not null primary key,
    secret varchar(200) not null
);
