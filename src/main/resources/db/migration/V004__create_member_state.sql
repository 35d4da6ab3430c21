create table member_state (
    code text primary key check (code ~ '^[A-Z]{2}$')
);

create table member_state_version (
    id bigint primary key,
    state_code text not null references member_state,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default 9223372036854775807,
    name text not null check (name <> ''),
    capital text not null,
    ministry_of_defence text,
    eu_from text not null check (is_partial_date(eu_from)),
    eu_to text check (is_partial_date(eu_to)),
    pesco_from text check (is_partial_date(pesco_from)),
    pesco_to text check (is_partial_date(pesco_to)),
    nato_from text check (is_partial_date(nato_from)),
    notes text,
    unique (state_code, number),
    unique (state_code, published_in),
    constraint member_state_leaves_eu_after_joining check (first_day(eu_to) > first_day(eu_from)),
    constraint member_state_leaves_pesco_after_joining check (pesco_to is null or first_day(pesco_to) > first_day(pesco_from)),
    constraint member_state_joined_pesco_before_leaving check (pesco_to is null or pesco_from is not null),
    constraint member_state_version_in_order check (superseded_in > published_in),
    constraint member_state_version_one_at_a_time
        exclude using gist (state_code with =, int8range(published_in, superseded_in) with &&)
);
create sequence member_state_version_seq increment by 50;
create index member_state_version_known on member_state_version (superseded_in, published_in);

create table member_state_source (
    version_id bigint not null references member_state_version,
    position int not null,
    source_id bigint not null references source,
    primary key (version_id, position)
);
create index member_state_source_source on member_state_source (source_id);

create function member_state_known(revision bigint) returns setof member_state_version
    language sql stable parallel safe
    as $$ select * from member_state_version v where v.published_in <= revision and v.superseded_in > revision $$;
