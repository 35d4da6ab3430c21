-- What an editor typed, right or wrong, until it is published.
create table draft (
    id bigint primary key generated always as identity,
    kind text not null check (kind in ('PROJECT', 'STATE', 'PARTNER', 'SOURCE')),
    -- none for a record that is new
    key text,
    -- which form a new record was typed into: two presses of its button begin one draft, not two
    form text,
    -- the version it started from
    base int not null check (base >= 0 and (base = 0) = (key is null)),
    author_id bigint not null references account,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED')),
    withdraws boolean not null default false check (not withdraws or key is not null),
    typed jsonb not null,
    -- what publishing asks for, as the author proposes it
    change_kind text check (change_kind in ('CHANGE', 'CORRECTION', 'RESTORE')),
    reason text not null default '',
    source_key text not null default '',
    -- why it was sent back, and by whom
    comment text not null default '',
    commented_by bigint references account,
    -- counts the times it was saved, so that a second window notices
    saved int not null default 1,
    updated_at timestamptz not null
);
create unique index draft_one_of_a_record_each on draft (author_id, kind, key);
create unique index draft_one_of_a_form on draft (author_id, form);
create index draft_record on draft (kind, key);
create index draft_commented_by on draft (commented_by);
