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
    author text,
    reviewer text,
    reason text not null,
    source_id bigint
);
