-- How often a store's products were changed, so that every node sees whether its search index is in step. The epoch names this history:
-- an index of another database has another one.
create table catalogue_changes (
    store_id varchar(50) not null primary key,
    epoch varchar(36) not null,
    change_number bigint not null
);

-- The change that a product was last part of.
alter table products add column change_number bigint default 0 not null;
create index products_by_change on products (store_id, change_number, sku);
