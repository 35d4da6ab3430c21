-- Files that editors brought, until a change set is made of them or a day is over: what the dry run showed is made, no more.
create table import_file (
    id bigint primary key generated always as identity,
    account_id bigint not null references account on delete cascade,
    brought_at timestamptz not null,
    name text not null check (name <> ''),
    content bytea not null,
    constraint import_file_not_too_large check (length(content) <= 20 * 1024 * 1024)
);
create index import_file_account on import_file (account_id);
