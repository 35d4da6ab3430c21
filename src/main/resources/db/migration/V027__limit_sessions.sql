-- Nobody has more than ten sessions: whoever signs in once more ends the oldest. Here, because sign-ins at the same moment,
-- on any instance, do not see each other before they are written.
create function end_oldest_sessions() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('sessions of ' || new.principal_name));
    delete from spring_session where primary_id in (
        select primary_id from spring_session
        where principal_name = new.principal_name and primary_id <> new.primary_id
        order by creation_time desc, primary_id offset 9);
    return null;
end
$$;

create trigger spring_session_begun after insert on spring_session
    for each row when (new.principal_name is not null) execute function end_oldest_sessions();
create trigger spring_session_signed_in after update of principal_name on spring_session
    for each row when (new.principal_name is distinct from old.principal_name and new.principal_name is not null)
    execute function end_oldest_sessions();
