-- The published states of all records, whatever their kind, without what they say. A filter by kind reads one table only.
create view record_version as
    select 'PROJECT' as kind, p.slug as key, v.name, v.id, v.number, v.published_in, v.superseded_in
    from project_version v join project p on p.id = v.project_id
    union all select 'STATE', v.state_code, v.name, v.id, v.number, v.published_in, v.superseded_in
    from member_state_version v
    union all select 'PARTNER', p.key, v.name, v.id, v.number, v.published_in, v.superseded_in
    from partner_version v join partner p on p.id = v.partner_id
    union all select 'SOURCE', p.key, v.title, v.id, v.number, v.published_in, v.superseded_in
    from source_version v join source p on p.id = v.source_id;

-- What each publication did to which record: it published a version, or withdrew the one that stood.
create view touched as
    select published_in as revision, kind, key, name, number, false as withdrawn from record_version
    union all
    select v.superseded_in, v.kind, v.key, v.name, v.number, true from record_version v
    where v.superseded_in < 9223372036854775807 and not exists (
        select from record_version w where w.kind = v.kind and w.key = v.key and w.published_in = v.superseded_in);

-- What an editor typed, right or wrong, until it is published.
create table draft (
    id bigint primary key generated always as identity,
    kind text not null check (kind in ('PROJECT', 'STATE', 'PARTNER', 'SOURCE')),
    -- none for a record that is new
    key text,
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
create index draft_record on draft (kind, key);
create index draft_commented_by on draft (commented_by);
