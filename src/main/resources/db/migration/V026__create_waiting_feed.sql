-- Secret addresses of feeds that tell a person how much waits for them.
create table waiting_feed (
    account_id bigint primary key references account on delete cascade,
    -- SHA-256 of what the address ends with, which stands nowhere but in the address
    token bytea not null unique,
    made_at timestamptz not null,
    -- what waited when the feed was read last, and when it was first found so: readers are told each change once
    waiting text not null default '',
    changed_at timestamptz not null
);
