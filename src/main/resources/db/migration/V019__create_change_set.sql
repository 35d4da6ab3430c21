-- Drafts that several people may work on, and that are reviewed and published together. What a draft alone says of its
-- course and of why it is made, a set says for all drafts in it.
create table change_set (
    id bigint primary key generated always as identity,
    -- which form it was begun in: two presses of its button begin one set, not two
    form text unique,
    title text not null check (title <> ''),
    -- the act that it enters, if there is one: "Council Decision of 27 May 2025"
    act text not null default '',
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    change_kind text check (change_kind in ('CHANGE', 'CORRECTION', 'RESTORE')),
    reason text not null default '',
    -- keys of what it rests on, as typed; one may be that of a source that is new in the set
    sources text[] not null default '{}',
    confirmed text[] not null default '{}',
    -- why it was sent back, and by whom
    comment text not null default '',
    commented_by bigint references account,
    -- by whom it was approved, and when it is to be published; kept where it could not be then, and waits again
    approved_by bigint references account,
    publish_at timestamptz,
    -- counts the times that any of the above was saved, so that a second window notices
    saved int not null default 1,
    updated_at timestamptz not null,
    constraint change_set_approved_for_a_time check (status <> 'APPROVED' or approved_by is not null and publish_at is not null)
);
create index change_set_commented_by on change_set (commented_by);
create index change_set_approved_by on change_set (approved_by);
create index change_set_due on change_set (publish_at) where status = 'APPROVED';

create table change_set_author (
    set_id bigint references change_set on delete cascade,
    account_id bigint references account,
    primary key (set_id, account_id),
    -- in the order in which they came to it
    since timestamptz not null default clock_timestamp()
);
create index change_set_author_account on change_set_author (account_id);

alter table draft add column set_id bigint references change_set on delete cascade;
-- A person has one draft of a record, and a set has one.
drop index draft_one_of_a_record_each;
create unique index draft_one_of_a_record_each on draft (author_id, kind, key) where set_id is null;
create unique index draft_one_of_a_record_in_a_set on draft (set_id, kind, key);

-- What a draft rests on is as many sources as it likes.
alter table draft add column sources text[] not null default '{}';
update draft set sources = array[source_key] where source_key <> '';
alter table draft drop column source_key;
