-- Failures of late, by account name (hashed) and by address; see SignInAttempts.
create table sign_in_attempt (
    key text primary key,
    failures int not null,
    last_at timestamptz not null
);
create index sign_in_attempt_last_at on sign_in_attempt (last_at);

-- Where an account signed in from of late, so that others who guess at it do not hold up its owner; see KnownAddresses.
create table known_address (
    -- SHA-256 of the account's name and the address
    hash bytea primary key,
    account_id bigint not null references account on delete cascade,
    last_at timestamptz not null
);
create index known_address_account on known_address (account_id);
create index known_address_last_at on known_address (last_at);
