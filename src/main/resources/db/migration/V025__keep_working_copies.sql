-- What somebody typed into a form and did not save: kept by the page itself some seconds after typing, without any trace in
-- draft, version or history. Each person has one of each form.
create sequence working_copy_kept as bigint;
create table working_copy (
    account_id bigint not null references account on delete cascade,
    -- the address at which the form is opened again
    place text,
    primary key (account_id, place),
    -- the draft that it was typed over; none where nothing was saved yet
    draft_id bigint references draft on delete cascade,
    kind text not null,
    -- which of the forms for new records it was typed into; none where the record stands
    form text,
    -- that a new draft is to come into
    set_id bigint references change_set on delete set null,
    base int not null check (base >= 0),
    -- how often the draft had been saved; where that is more by now, this was overtaken
    saved int not null,
    typed jsonb not null,
    -- the window that kept it last, and a number that grows whenever any copy is kept: another window notices
    page text not null,
    kept bigint not null default nextval('working_copy_kept'),
    kept_at timestamptz not null
);
alter sequence working_copy_kept owned by working_copy.kept;
create index working_copy_draft on working_copy (draft_id);
create index working_copy_set on working_copy (set_id);
