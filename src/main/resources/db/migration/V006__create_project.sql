create table project (
    id bigint primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create sequence project_seq increment by 50;

create table project_version (
    id bigint primary key,
    project_id bigint not null references project,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default 9223372036854775807,
    name text not null check (name <> ''),
    acronym text,
    also_known_as text[] not null,
    wave int not null check (wave > 0),
    domain text not null check (domain in ('TRAINING_FACILITIES', 'LAND_FORMATIONS_SYSTEMS', 'MARITIME', 'AIR_SYSTEMS',
        'CYBER_C4ISR', 'ENABLING_JOINT', 'SPACE')),
    established text not null check (is_partial_date(established)),
    established_by bigint not null references source,
    ended text check (is_partial_date(ended)),
    outcome text check (outcome in ('COMPLETED', 'CLOSED', 'MERGED')),
    merged_into bigint references project,
    status_note text,
    status_confirmed boolean not null,
    summary text not null,
    objectives text[] not null,
    membership_known text not null check (membership_known in ('SOURCED', 'PARTIAL', 'UNKNOWN')),
    members_missing boolean not null,
    open_questions text,
    -- what search looks at
    sort_name text not null generated always as (folded(name)) stored,
    exact_names text[] not null generated always as (folded(acronym || also_known_as)) stored,
    name_words text[] not null generated always as (words(name)) stored,
    all_words text[] not null generated always as (words(name || ' ' || coalesce(acronym, '') || ' ' || joined(also_known_as)
        || ' ' || summary || ' ' || joined(objectives))) stored,
    unique (project_id, number),
    unique (project_id, published_in),
    constraint project_ends_after_establishment check (first_day(ended) > first_day(established)),
    constraint project_ended_has_outcome check ((ended is null) = (outcome is null)),
    constraint project_merged_names_successor check (merged_into is null or outcome is not distinct from 'MERGED'),
    constraint project_version_in_order check (superseded_in > published_in),
    constraint project_version_one_at_a_time
        exclude using gist (project_id with =, int8range(published_in, superseded_in) with &&)
);
create sequence project_version_seq increment by 50;
create index project_version_known on project_version (superseded_in, published_in);
create index project_version_established_by on project_version (established_by);
create index project_version_merged_into on project_version (merged_into);
create index project_version_words on project_version using gin (all_words);

create table participation (
    version_id bigint not null references project_version,
    position int not null,
    state_code text not null references member_state,
    role text not null check (role in ('COORDINATOR', 'MEMBER', 'OBSERVER')),
    valid_from text check (is_partial_date(valid_from)),
    valid_to text check (is_partial_date(valid_to)),
    source_id bigint not null references source,
    checked boolean not null,
    note text,
    primary key (version_id, position),
    constraint participation_ends_after_start check (first_day(valid_to) > first_day(valid_from)),
    constraint participation_roles_do_not_overlap exclude using gist (version_id with =, state_code with =,
        daterange(first_day(valid_from), first_day(valid_to)) with &&)
);
create index participation_state on participation (state_code, version_id);
create index participation_source on participation (source_id);

create table partner_link (
    version_id bigint not null references project_version,
    position int not null,
    partner_id bigint not null references partner,
    kind text not null check (kind in ('PARTICIPATES', 'APPROVED', 'REQUESTED', 'SUPPORTED', 'WORKS_WITH')),
    title text not null check (title <> ''),
    detail text,
    approved text check (is_partial_date(approved)),
    valid_from text check (is_partial_date(valid_from)),
    valid_to text check (is_partial_date(valid_to)),
    source_id bigint not null references source,
    checked boolean not null,
    primary key (version_id, position),
    constraint partner_link_ends_after_start check (first_day(valid_to) > first_day(valid_from))
);
create index partner_link_partner on partner_link (partner_id, version_id);
create index partner_link_source on partner_link (source_id);

create table milestone (
    version_id bigint not null references project_version,
    position int not null,
    date text not null check (is_partial_date(date)),
    kind text not null check (kind in ('LAUNCH', 'DECISION', 'MEMBERSHIP', 'FUNDING', 'CONTRACT', 'EXERCISE', 'DELIVERY', 'IOC', 'FOC',
        'OTHER')),
    title text not null check (title <> ''),
    detail text,
    source_id bigint not null references source,
    checked boolean not null,
    primary key (version_id, position)
);
create index milestone_source on milestone (source_id);

create table funding (
    version_id bigint not null references project_version,
    position int not null,
    kind text not null check (kind in ('EU_GRANT', 'TOTAL_BUDGET', 'NATIONAL_SHARE', 'CONTRACT', 'RELATED')),
    programme text not null check (programme in ('EDF', 'EDIDP', 'CEF', 'OTHER')),
    year int check (year between 1990 and 2100),
    amount_eur bigint check (amount_eur >= 0),
    note text,
    source_id bigint not null references source,
    primary key (version_id, position)
);
create index funding_source on funding (source_id);

-- All sources of a project: those that its facts name, then further reading.
create table project_source (
    version_id bigint not null references project_version,
    position int not null,
    source_id bigint not null references source,
    primary key (version_id, position)
);
create index project_source_source on project_source (source_id);

create function project_known(revision bigint) returns setof project_version
    language sql stable parallel safe
    as $$ select * from project_version v where v.published_in <= revision and v.superseded_in > revision $$;
