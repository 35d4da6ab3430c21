-- The published states of all records, whatever their kind, without what they say. A filter by kind reads one table only.
-- Versions of a record are numbered without gaps: whether one was replaced or withdrawn shows in the next one alone. So
-- a page of a long history is read without the rest of it.
create view record_version as
    select 'PROJECT' as kind, v.key, v.name, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in as withdrawn
    from project_version v left join project_version n on n.key = v.key and n.number = v.number + 1
    union all select 'STATE', v.key, v.name, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from member_state_version v left join member_state_version n on n.key = v.key and n.number = v.number + 1
    union all select 'PARTNER', v.key, v.name, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from partner_version v left join partner_version n on n.key = v.key and n.number = v.number + 1
    union all select 'SOURCE', v.key, v.title, v.number, v.published_in, v.superseded_in,
        v.superseded_in < open_end() and n.published_in is distinct from v.superseded_in
    from source_version v left join source_version n on n.key = v.key and n.number = v.number + 1;

-- What each publication did to which record: it published a version, or withdrew the one that stood.
create view touched as
    select published_in as revision, kind, key, name, number, false as withdrawn from record_version
    union all
    select superseded_in, kind, key, name, number, true from record_version where withdrawn;
