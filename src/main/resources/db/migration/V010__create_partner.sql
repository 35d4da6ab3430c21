create table partner (
    key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table partner_version (
    id bigint primary key,
    key text not null references partner,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    name text not null check (name <> ''),
    kind text not null check (kind in ('NATO', 'NATO_BODY', 'EU_BODY', 'INTERNATIONAL_ORG', 'THIRD_STATE')),
    summary text not null,
    -- of a third State, which is no member state: it has a partner's key, and this code for its flag and name
    state_code text check (state_code ~ '^[A-Z]{2}$'),
    nato_from text check (is_partial_date(nato_from)),
    notes text,
    unique (key, number),
    unique (published_in, key),
    constraint partner_third_state_has_code check ((kind = 'THIRD_STATE') = (state_code is not null)),
    constraint partner_version_in_order check (superseded_in > published_in),
    constraint partner_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create sequence partner_version_seq increment by 50;
create index partner_version_known on partner_version (superseded_in, published_in);

create table partner_source (
    version_id bigint not null references partner_version,
    position int not null,
    source text not null references source,
    primary key (version_id, position)
);
create index partner_source_source on partner_source (source);
