-- What each store sells. Lists (allergens, claims, diet) are words separated by pipes; search_text is folded for searching.
create table products (
    store_id varchar(50) not null,
    sku varchar(64) not null,
    name varchar(200) not null,
    name_es varchar(200) not null,
    brand varchar(100) not null,
    department varchar(100) not null,
    department_es varchar(200) not null,
    category varchar(100) not null,
    category_es varchar(200) not null,
    size_text varchar(60) not null,
    price numeric(10, 2),
    allergens varchar(300) not null,
    allergens_known boolean not null,
    claims varchar(300) not null,
    diet varchar(300) not null,
    age_restricted boolean not null,
    never_auto_substitute boolean not null,
    aisle varchar(40) not null,
    temperature varchar(20) not null,
    search_text varchar(2000) not null,
    primary key (store_id, sku)
);

create index products_by_category on products (store_id, category);

-- Pieces on hand; a product without a row has not been counted.
create table availability (
    store_id varchar(50) not null,
    sku varchar(64) not null,
    on_hand integer not null,
    primary key (store_id, sku)
);
