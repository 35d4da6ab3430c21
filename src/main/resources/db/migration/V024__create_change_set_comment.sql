-- What people who work on a set, or review it, say to each other over all its rounds; visitors never see it.
create table change_set_comment (
    id bigint primary key generated always as identity,
    set_id bigint not null references change_set on delete cascade,
    -- the record that it is about; none for the whole set, and for what left the set meanwhile
    draft_id bigint references draft on delete set null,
    -- the words of the difference that it is about; empty for the whole record
    line text not null default '',
    -- the first comment of the conversation that it belongs to
    answers bigint references change_set_comment on delete cascade,
    author_id bigint not null references account,
    text text not null check (text <> ''),
    written_at timestamptz not null
);
create index change_set_comment_set on change_set_comment (set_id);
create index change_set_comment_draft on change_set_comment (draft_id);
create index change_set_comment_answers on change_set_comment (answers);
create index change_set_comment_author on change_set_comment (author_id);
