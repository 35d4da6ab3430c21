-- Events, decisions, official counts, claims and commitments become records as projects and states are: each has a key, and
-- versions that are published, withdrawn and put back one by one. What was published of them so far is kept.
create function pg_temp.words(title text) returns text
    language sql immutable strict
    return coalesce((regexp_match(trim(both '-' from regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g')),
        '^(.{1,60})(?:-|$)'))[1], 'untitled');

-- A key is made of date and words once, for good; where a publication had several alike, the later ones are numbered.
create temporary table old_event on commit drop as
    select o.*, base || case place when 1 then '' else '-' || place end as key
    from (select t.*, b.base, row_number() over (partition by t.published_in, b.base order by t.position) as place
        from pesco_event t, lateral (select t.date || '-' || pg_temp.words(t.title) as base) b) o;
create temporary table old_decision on commit drop as
    select o.*, base || case place when 1 then '' else '-' || place end as key
    from (select t.*, b.base, row_number() over (partition by t.published_in, b.base order by t.position) as place
        from council_decision t, lateral (select coalesce(pg_temp.words(t.celex), t.date || '-' || pg_temp.words(t.title)) as base) b) o;
create temporary table old_total on commit drop as
    select o.*, base || case place when 1 then '' else '-' || place end as key
    from (select t.*, b.base, row_number() over (partition by t.published_in, b.base order by t.position) as place
        from official_total t, lateral (select t.as_of as base) b) o;
create temporary table old_claim on commit drop as
    select o.*, base || case place when 1 then '' else '-' || place end as key
    from (select t.*, b.base, row_number() over (partition by t.published_in, b.base order by t.position) as place
        from claim t, lateral (select pg_temp.words(t.id) as base) b) o;
create temporary table old_claim_source on commit drop as select * from claim_source;
create temporary table old_commitment on commit drop as select * from commitment;
drop table pesco_event, council_decision, official_total, claim_source, claim, commitment;

create table pesco_event (
    key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table pesco_event_version (
    id bigint primary key generated always as identity,
    key text not null references pesco_event,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    date text not null check (is_partial_date(date)),
    title text not null,
    detail text not null,
    source text not null references source,
    unique (key, number),
    unique (published_in, key),
    constraint pesco_event_version_in_order check (superseded_in > published_in),
    constraint pesco_event_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create index pesco_event_version_known on pesco_event_version (superseded_in, published_in);
create index pesco_event_version_source on pesco_event_version (source);
insert into pesco_event (key) select distinct key from old_event;
insert into pesco_event_version (key, number, published_in, superseded_in, date, title, detail, source)
    select key, row_number() over (partition by key order by published_in), published_in, superseded_in, date, title, detail, source
    from old_event;

create table council_decision (
    key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table council_decision_version (
    id bigint primary key generated always as identity,
    key text not null references council_decision,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    celex text,
    title text not null,
    date text not null check (is_partial_date(date)),
    url text not null check (url ~ '^https?://'),
    what text not null,
    unique (key, number),
    unique (published_in, key),
    constraint council_decision_version_in_order check (superseded_in > published_in),
    constraint council_decision_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create index council_decision_version_known on council_decision_version (superseded_in, published_in);
insert into council_decision (key) select distinct key from old_decision;
insert into council_decision_version (key, number, published_in, superseded_in, celex, title, date, url, what)
    select key, row_number() over (partition by key order by published_in), published_in, superseded_in, celex, title, date, url, what
    from old_decision;

create table official_total (
    key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table official_total_version (
    id bigint primary key generated always as identity,
    key text not null references official_total,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    as_of text not null check (is_partial_date(as_of)),
    launched int,
    closed int,
    merged int,
    active int,
    source text not null references source,
    note text,
    unique (key, number),
    unique (published_in, key),
    constraint official_total_version_in_order check (superseded_in > published_in),
    constraint official_total_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create index official_total_version_known on official_total_version (superseded_in, published_in);
create index official_total_version_source on official_total_version (source);
insert into official_total (key) select distinct key from old_total;
insert into official_total_version (key, number, published_in, superseded_in, as_of, launched, closed, merged, active, source, note)
    select key, row_number() over (partition by key order by published_in), published_in, superseded_in, as_of, launched, closed, merged, active, source, note
    from old_total;

create table claim (
    key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table claim_version (
    id bigint primary key generated always as identity,
    key text not null references claim,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    title text not null,
    claim text not null,
    verdict text not null check (verdict in ('SUPPORTED', 'PARTLY', 'CONTRADICTED', 'UNVERIFIABLE')),
    record text not null,
    unique (key, number),
    unique (published_in, key),
    constraint claim_version_in_order check (superseded_in > published_in),
    constraint claim_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create index claim_version_known on claim_version (superseded_in, published_in);
insert into claim (key) select distinct key from old_claim;
insert into claim_version (key, number, published_in, superseded_in, title, claim, verdict, record)
    select key, row_number() over (partition by key order by published_in), published_in, superseded_in, title, claim, upper(verdict), record
    from old_claim;

create table claim_source (
    version_id bigint not null references claim_version,
    position int not null,
    source text not null references source,
    primary key (version_id, position)
);
create index claim_source_source on claim_source (source);
insert into claim_source (version_id, position, source)
    select v.id, s.position, s.source
    from old_claim_source s
        join old_claim c on c.published_in = s.published_in and c.position = s.claim_position
        join claim_version v on v.key = c.key and v.published_in = c.published_in;

create table commitment (
    key text primary key check (key ~ '^[1-9][0-9]*$')
);

create table commitment_version (
    id bigint primary key generated always as identity,
    key text not null references commitment,
    number int not null check (number > 0),
    published_in bigint not null references revision,
    superseded_in bigint not null default open_end(),
    area text not null check (area in ('A', 'B', 'C', 'D', 'E')),
    title text not null,
    checked boolean not null,
    source text not null references source,
    unique (key, number),
    unique (published_in, key),
    constraint commitment_version_in_order check (superseded_in > published_in),
    constraint commitment_version_one_at_a_time
        exclude using gist (key with =, int8range(published_in, superseded_in) with &&)
);
create index commitment_version_known on commitment_version (superseded_in, published_in);
create index commitment_version_source on commitment_version (source);
insert into commitment (key) select distinct number::text from old_commitment;
insert into commitment_version (key, number, published_in, superseded_in, area, title, checked, source)
    select number::text, row_number() over (partition by number::text order by published_in), published_in, superseded_in, area, title, checked, source
    from old_commitment;

create or replace view record_version as
    select 'PROJECT' as kind, v.key, v.name as name, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in as withdrawn
    from project_version v left join project_version n on n.key = v.key and n.number = v.number + 1
    union all select 'STATE', v.key, v.name, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from member_state_version v left join member_state_version n on n.key = v.key and n.number = v.number + 1
    union all select 'PARTNER', v.key, v.name, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from partner_version v left join partner_version n on n.key = v.key and n.number = v.number + 1
    union all select 'EVENT', v.key, v.title, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from pesco_event_version v left join pesco_event_version n on n.key = v.key and n.number = v.number + 1
    union all select 'DECISION', v.key, v.title, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from council_decision_version v left join council_decision_version n on n.key = v.key and n.number = v.number + 1
    union all select 'COUNT', v.key, 'Official count, ' || v.as_of, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from official_total_version v left join official_total_version n on n.key = v.key and n.number = v.number + 1
    union all select 'CLAIM', v.key, v.title, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from claim_version v left join claim_version n on n.key = v.key and n.number = v.number + 1
    union all select 'COMMITMENT', v.key, v.title, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from commitment_version v left join commitment_version n on n.key = v.key and n.number = v.number + 1
    union all select 'SOURCE', v.key, v.title, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from source_version v left join source_version n on n.key = v.key and n.number = v.number + 1;

alter table draft drop constraint draft_kind_check, add constraint draft_kind_check check (kind in
    ('PROJECT', 'STATE', 'PARTNER', 'EVENT', 'DECISION', 'COUNT', 'CLAIM', 'COMMITMENT', 'SOURCE'));
