-- Failures of late, by account name (hashed) and by address; see SignInAttempts.
create table sign_in_attempt (
    key text primary key,
    failures int not null,
    last_at timestamptz not null
);
create index sign_in_attempt_last_at on sign_in_attempt (last_at);

alter table account add column last_sign_in_at timestamptz;
