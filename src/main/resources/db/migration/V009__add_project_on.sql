-- Whether something that holds from and to (half-open, partial dates, null = open) holds on a day.
create function holds_on(day date, valid_from text, valid_to text) returns boolean
    language sql immutable parallel safe
    return (valid_from is null or first_day(valid_from) <= day) and (valid_to is null or first_day(valid_to) > day);

-- The day whose participations count: of a project that had ended by the day asked for, the day before its end.
create function membership_day(day date, ended text) returns date
    language sql immutable parallel safe
    return least(day, first_day(ended) - 1);

-- The register as it was known at a revision and true on a day: one row per project established by then, with who took part
-- in which role and the partners it is tied to. Lists, counts, facets, state pages and twins all ask this function.
-- Links count for a partner once begun or approved (or with neither date known); requests never do; of a third State only an
-- approved or running participation does; what ties a project to a NATO body ties it to NATO.
create function project_on(revision bigint, day date, only_checked boolean)
    returns table (version_id bigint, project_id bigint, slug text, name text, acronym text, wave int, domain text, status text,
        status_confirmed boolean, established text, ended text, membership_known text, members_missing boolean, summary text,
        objectives text[], also_known_as text[], sort_name text, exact_names text[], name_words text[], all_words text[],
        coordinators text[], members text[], observers text[], partners text[])
    language sql stable parallel safe as $$
    select v.id, v.project_id, p.slug, v.name, v.acronym, v.wave, v.domain,
        case when first_day(v.ended) <= day then v.outcome else 'ONGOING' end,
        v.status_confirmed, v.established, v.ended,
        case when only_checked and not exists (select from participation x where x.version_id = v.id and x.checked) then 'UNKNOWN'
            else v.membership_known end,
        v.members_missing, v.summary, v.objectives, v.also_known_as, v.sort_name, v.exact_names, v.name_words, v.all_words,
        coalesce(who.coordinators, '{}'), coalesce(who.members, '{}'), coalesce(who.observers, '{}'),
        coalesce(tied.partners, '{}')
    from project_known(revision) v
    join project p on p.id = v.project_id
    -- Once for each project, and fenced: PostgreSQL inlines holds_on below only where its argument is a plain column. Not named
    -- "day": a column would hide the parameter of that name.
    cross join lateral (select membership_day(day, v.ended) as member_day offset 0) last_day
    left join lateral (
        select array_agg(x.state_code order by x.state_code) filter (where x.role = 'COORDINATOR') as coordinators,
            array_agg(x.state_code order by x.state_code) filter (where x.role = 'MEMBER') as members,
            array_agg(x.state_code order by x.state_code) filter (where x.role = 'OBSERVER') as observers
        from participation x
        where x.version_id = v.id and (x.checked or not only_checked)
            and holds_on(last_day.member_day, x.valid_from, x.valid_to)
    ) who on true
    left join lateral (
        select array_agg(distinct k.key collate "C" order by k.key collate "C") as partners
        from partner_link l
        join partner_known(revision) w on w.partner_id = l.partner_id
        join partner q on q.id = l.partner_id
        cross join lateral (select q.key union all select 'nato' where w.kind = 'NATO_BODY') k
        where l.version_id = v.id and (l.checked or not only_checked)
            and l.kind <> 'REQUESTED' and (w.kind <> 'THIRD_STATE' or l.kind in ('PARTICIPATES', 'APPROVED'))
            and (first_day(l.valid_from) <= day or first_day(l.approved) <= day or l.valid_from is null and l.approved is null)
            and (l.valid_to is null or first_day(l.valid_to) > day)
    ) tied on true
    where first_day(v.established) <= day
    $$;
