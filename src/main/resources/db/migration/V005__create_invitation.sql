-- One-time links: to a new account with these roles, or to a new password for an account that is there.
create table invitation (
    id bigint primary key generated always as identity,
    -- SHA-256 of the token, which stands nowhere but in the link
    token bytea not null unique,
    roles text[] not null check (roles <@ '{EDITOR,REVIEWER,ADMIN}' and cardinality(roles) > 0),
    account_id bigint references account,
    -- none: made by the portal itself, for the first admin
    created_by bigint references account,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    -- for whom a link is, so that two of the same role can be told apart
    note text not null default '' check (length(note) <= 100)
);
create index invitation_account on invitation (account_id);
create index invitation_created_by on invitation (created_by);
