-- PESCO as a whole. Rows have no identity of their own: a publication closes all of a table and inserts the new ones.
create table pesco_event (
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    position int not null,
    date text not null check (is_partial_date(date)),
    title text not null,
    detail text not null,
    source text not null references source,
    primary key (published_in, position)
);
create index pesco_event_source on pesco_event (source);

create table official_total (
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    position int not null,
    as_of text not null check (is_partial_date(as_of)),
    launched int,
    closed int,
    merged int,
    active int,
    source text not null references source,
    note text,
    primary key (published_in, position)
);
create index official_total_source on official_total (source);

create table council_decision (
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    position int not null,
    celex text,
    title text not null,
    date text not null check (is_partial_date(date)),
    url text not null check (url ~ '^https?://'),
    what text not null,
    primary key (published_in, position)
);

create table claim (
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    position int not null,
    id text not null,
    title text not null,
    claim text not null,
    verdict text not null check (verdict in ('supported', 'partly', 'contradicted', 'unverifiable')),
    record text not null,
    primary key (published_in, position),
    unique (published_in, id)
);

create table claim_source (
    published_in bigint not null,
    claim_position int not null,
    position int not null,
    source text not null references source,
    primary key (published_in, claim_position, position),
    foreign key (published_in, claim_position) references claim (published_in, position)
);
create index claim_source_source on claim_source (source);

create table commitment (
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    number int not null check (number > 0),
    area text not null check (area in ('A', 'B', 'C', 'D', 'E')),
    title text not null,
    checked boolean not null,
    source text not null references source,
    primary key (published_in, number)
);
create index commitment_source on commitment (source);
