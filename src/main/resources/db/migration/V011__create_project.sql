-- The key is the slug of the project's address.
create table project (
    key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table project_version (
    id bigint primary key,
    key text not null references project,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    name text not null check (name <> ''),
    acronym text,
    also_known_as text[] not null,
    wave int not null check (wave > 0),
    domain text not null check (domain in ('TRAINING_FACILITIES', 'LAND_FORMATIONS_SYSTEMS', 'MARITIME', 'AIR_SYSTEMS',
        'CYBER_C4ISR', 'ENABLING_JOINT', 'SPACE')),
    established text not null check (is_partial_date(established)),
    established_by text not null references source,
    ended text check (is_partial_date(ended)),
    outcome text check (outcome in ('COMPLETED', 'CLOSED', 'MERGED')),
    merged_into text references project,
    status_note text,
    status_confirmed boolean not null,
    summary text not null,
    objectives text[] not null,
    membership_known text not null check (membership_known in ('SOURCED', 'PARTIAL', 'UNKNOWN')),
    members_missing boolean not null,
    open_questions text,
    unique (key, number),
    unique (published_in, key),
    constraint project_ends_after_establishment check (first_day(ended) > first_day(established)),
    constraint project_ended_has_outcome check ((ended is null) = (outcome is null)),
    constraint project_merged_names_successor check (merged_into is null or outcome is not distinct from 'MERGED'),
    constraint project_version_in_order check (superseded_in > published_in),
    constraint project_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create sequence project_version_seq increment by 50;
create index project_version_known on project_version (superseded_in, published_in);
create index project_version_established_by on project_version (established_by);
create index project_version_merged_into on project_version (merged_into);

create table participation (
    version_id bigint not null references project_version,
    position int not null,
    state text not null references member_state,
    role text not null check (role in ('COORDINATOR', 'MEMBER', 'OBSERVER')),
    valid_from text check (is_partial_date(valid_from)),
    valid_to text check (is_partial_date(valid_to)),
    -- by when the state had this role, where the day it began is not known; no number counts by it
    known_by text check (is_partial_date(known_by)),
    checked boolean not null,
    note text,
    primary key (version_id, position),
    constraint participation_ends_after_start check (first_day(valid_to) > first_day(valid_from)),
    constraint participation_roles_do_not_overlap exclude using gist (version_id with =, state with =,
        daterange(first_day(valid_from), first_day(valid_to)) with &&)
);
create index participation_state on participation (state);

create table partner_link (
    version_id bigint not null references project_version,
    position int not null,
    partner text not null references partner,
    kind text not null check (kind in ('PARTICIPATES', 'APPROVED', 'REQUESTED', 'RUNS', 'FUNDS', 'WORKS_WITH', 'INTENDED', 'SUPPORTED',
        'NAMED')),
    title text not null check (title <> ''),
    detail text,
    approved text check (is_partial_date(approved)),
    valid_from text check (is_partial_date(valid_from)),
    valid_to text check (is_partial_date(valid_to)),
    checked boolean not null,
    primary key (version_id, position),
    constraint partner_link_ends_after_start check (first_day(valid_to) > first_day(valid_from))
);
create index partner_link_partner on partner_link (partner);

create table milestone (
    version_id bigint not null references project_version,
    position int not null,
    date text not null check (is_partial_date(date)),
    kind text not null check (kind in ('LAUNCH', 'DECISION', 'MEMBERSHIP', 'FUNDING', 'CONTRACT', 'EXERCISE', 'DELIVERY', 'IOC', 'FOC',
        'OTHER')),
    title text not null check (title <> ''),
    detail text,
    checked boolean not null,
    primary key (version_id, position)
);

create table funding (
    version_id bigint not null references project_version,
    position int not null,
    kind text not null check (kind in ('EU_GRANT', 'TOTAL_BUDGET', 'NATIONAL_SHARE', 'CONTRACT', 'RELATED')),
    programme text not null check (programme in ('EDF', 'EDIDP', 'CEF', 'OTHER')),
    year int check (year between 1990 and 2100),
    amount_eur bigint check (amount_eur >= 0),
    note text,
    primary key (version_id, position)
);

-- What the facts of a project rest on: one row for each source of each fact, in the order in which they are shown. One table
-- for the four lists, named as the document names them, so that "which facts rest on this source" is one question; "row" is
-- the position of the fact in its list.
create table citation (
    version_id bigint not null references project_version,
    list text not null check (list in ('participations', 'partnerLinks', 'milestones', 'funding')),
    row int not null check (row >= 0),
    position int not null,
    source text not null references source,
    -- the page, paragraph or table of the source, where known
    place text check (place <> ''),
    primary key (version_id, list, row, position)
);
create index citation_source on citation (source);

-- Further reading: sources that no fact of the project names.
create table project_source (
    version_id bigint not null references project_version,
    position int not null,
    source text not null references source,
    primary key (version_id, position)
);
create index project_source_source on project_source (source);
