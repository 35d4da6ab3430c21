create table source (
    id bigint primary key,
    key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create sequence source_seq increment by 50;

create table source_version (
    id bigint primary key,
    source_id bigint not null references source,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default 9223372036854775807,
    kind text not null check (kind in ('ACT', 'REPORT', 'RELEASE', 'ARTICLE', 'PAGE', 'PARLIAMENT')),
    title text not null check (title <> ''),
    publisher text not null check (publisher <> ''),
    via text,
    url text not null check (url ~ '^https?://'),
    language text not null check (language ~ '^[a-z]{2}$'),
    published text constraint source_published_is_date check (is_partial_date(published)),
    celex text,
    unique (source_id, number),
    unique (source_id, published_in),
    constraint source_version_in_order check (superseded_in > published_in),
    constraint source_version_one_at_a_time
        exclude using gist (source_id with =, int8range(published_in, superseded_in) with &&)
);
create sequence source_version_seq increment by 50;
create index source_version_known on source_version (superseded_in, published_in);

create function source_known(revision bigint) returns setof source_version
    language sql stable parallel safe
    as $$ select * from source_version v where v.published_in <= revision and v.superseded_in > revision $$;

alter table revision add foreign key (source_id) references source;
create index revision_source on revision (source_id);
