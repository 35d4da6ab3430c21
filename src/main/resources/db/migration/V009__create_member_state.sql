-- The key is the upper-case code of ISO 3166-1.
create table member_state (
    key text primary key check (key ~ '^[A-Z]{2}$')
);

create table member_state_version (
    id bigint primary key,
    key text not null references member_state,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    name text not null check (name <> ''),
    capital text not null,
    ministry_of_defence text,
    eu_from text not null check (is_partial_date(eu_from)),
    eu_to text check (is_partial_date(eu_to)),
    pesco_from text check (is_partial_date(pesco_from)),
    pesco_to text check (is_partial_date(pesco_to)),
    nato_from text check (is_partial_date(nato_from)),
    notes text,
    unique (key, number),
    unique (published_in, key),
    constraint member_state_leaves_eu_after_joining check (first_day(eu_to) > first_day(eu_from)),
    constraint member_state_leaves_pesco_after_joining check (pesco_to is null or first_day(pesco_to) > first_day(pesco_from)),
    constraint member_state_joined_pesco_before_leaving check (pesco_to is null or pesco_from is not null),
    constraint member_state_version_in_order check (superseded_in > published_in),
    constraint member_state_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create sequence member_state_version_seq increment by 50;
create index member_state_version_known on member_state_version (superseded_in, published_in);

create table member_state_source (
    version_id bigint not null references member_state_version,
    position int not null,
    source text not null references source,
    primary key (version_id, position)
);
create index member_state_source_source on member_state_source (source);
