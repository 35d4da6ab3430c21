-- Versions of a record are numbered without gaps: whether one was replaced or withdrawn shows in the next one alone. So
-- a page of a long history is read without the rest of it.
create or replace view record_version as
    select 'PROJECT' as kind, p.slug as key, v.name, v.id, v.number, v.published_in, v.superseded_in,
        v.superseded_in < 9223372036854775807 and n.published_in is distinct from v.superseded_in as withdrawn
    from project_version v join project p on p.id = v.project_id
        left join project_version n on n.project_id = v.project_id and n.number = v.number + 1
    union all select 'STATE', v.state_code, v.name, v.id, v.number, v.published_in, v.superseded_in,
        v.superseded_in < 9223372036854775807 and n.published_in is distinct from v.superseded_in
    from member_state_version v
        left join member_state_version n on n.state_code = v.state_code and n.number = v.number + 1
    union all select 'PARTNER', p.key, v.name, v.id, v.number, v.published_in, v.superseded_in,
        v.superseded_in < 9223372036854775807 and n.published_in is distinct from v.superseded_in
    from partner_version v join partner p on p.id = v.partner_id
        left join partner_version n on n.partner_id = v.partner_id and n.number = v.number + 1
    union all select 'SOURCE', p.key, v.title, v.id, v.number, v.published_in, v.superseded_in,
        v.superseded_in < 9223372036854775807 and n.published_in is distinct from v.superseded_in
    from source_version v join source p on p.id = v.source_id
        left join source_version n on n.source_id = v.source_id and n.number = v.number + 1;

create or replace view touched as
    select published_in as revision, kind, key, name, number, false as withdrawn from record_version
    union all
    select superseded_in, kind, key, name, number, true from record_version where withdrawn;
