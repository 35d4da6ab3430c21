-- Where an account signed in from of late, so that others who guess at it do not hold up its owner; see KnownAddresses.
create table known_address (
    -- SHA-256 of the account's name and the address
    hash bytea primary key,
    account_id bigint not null references account on delete cascade,
    last_at timestamptz not null
);
create index known_address_account on known_address (account_id);
create index known_address_last_at on known_address (last_at);
