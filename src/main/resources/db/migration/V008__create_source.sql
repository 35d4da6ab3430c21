-- A record is known by its key, for ever. Others name the key, so a new version of it leaves what names it as it is.
create table source (
    key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

-- One published state of a record; those of states, partners and projects are made alike. Rows are never changed, except that
-- superseded_in is set once, by the publication that replaces or withdraws the state.
create table source_version (
    id bigint primary key,
    key text not null references source,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    kind text not null check (kind in ('ACT', 'REPORT', 'RELEASE', 'ARTICLE', 'PAGE', 'PARLIAMENT')),
    title text not null check (title <> ''),
    publisher text not null check (publisher <> ''),
    via text,
    url text not null check (url ~ '^https?://'),
    language text not null check (language ~ '^[a-z]{2}$'),
    published text constraint source_published_is_date check (is_partial_date(published)),
    celex text,
    unique (key, number),
    -- in this order, since it also finds what a publication touched
    unique (published_in, key),
    constraint source_version_in_order check (superseded_in > published_in),
    constraint source_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create sequence source_version_seq increment by 50;
create index source_version_known on source_version (superseded_in, published_in);

alter table revision add foreign key (source) references source;
create index revision_source on revision (source);
