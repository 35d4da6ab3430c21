-- A trusted extension: a role that owns its database may create it, no superuser is needed.
create extension if not exists btree_gist;

-- The first day of the period that a partial date (2019, 2020-03, 2018-03-06) names. make_date refuses a day that does not exist.
create function first_day(partial text) returns date
    language sql immutable parallel safe
    return case length(partial)
        when 4 then make_date(partial::int, 1, 1)
        when 7 then make_date(left(partial, 4)::int, right(partial, 2)::int, 1)
        when 10 then make_date(left(partial, 4)::int, substr(partial, 6, 2)::int, right(partial, 2)::int)
    end;

create function is_partial_date(partial text) returns boolean
    language sql immutable parallel safe
    return partial is null or (partial ~ '^\d{4}(-\d{2}(-\d{2})?)?$' and first_day(partial) is not null);

-- What stands in superseded_in as long as nothing has superseded a row: a number above every revision, so that ranges of
-- revisions and the comparison with any of them need no case for null.
create function open_end() returns bigint
    language sql immutable parallel safe
    return 9223372036854775807;
