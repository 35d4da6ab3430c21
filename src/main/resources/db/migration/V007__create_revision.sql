-- Publications come one after another: the row lock on the counter lets the next one wait, and a rolled back one leaves no gap.
create table revision_counter (
    value bigint not null,
    only_row boolean not null default true primary key check (only_row)
);
insert into revision_counter (value) values (0);

create table revision (
    number bigint primary key check (number > 0),
    published_at timestamptz not null,
    kind text not null check (kind in ('CHANGE', 'CORRECTION', 'RESTORE')),
    -- The name that the author had chosen for visitors, if any; where there is none they see the role. Both as they were on
    -- the day of the publication, whatever becomes of the account.
    author text check (author <> ''),
    author_role text check (author_role in ('EDITOR', 'REVIEWER', 'ADMIN')),
    author_id bigint references account,
    reviewer text check (reviewer <> ''),
    reviewer_role text check (reviewer_role in ('EDITOR', 'REVIEWER', 'ADMIN')),
    reviewer_id bigint references account,
    reason text not null,
    -- what the publication as a whole rests on; the foreign key follows with the sources
    source text
);
create index revision_author on revision (author_id);
create index revision_reviewer on revision (reviewer_id);
