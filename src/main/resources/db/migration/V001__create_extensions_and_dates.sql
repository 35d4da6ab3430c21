-- Trusted extensions: a role that owns its database may create them, no superuser is needed.
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

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

-- Text as search and sorting compare it: without accents, in lower case, nothing but letters, digits and single spaces.
-- unaccent(text) alone is not immutable, because the dictionary might change; naming the dictionary makes it as stable as any.
create function folded(t text) returns text
    language sql immutable parallel safe
    return trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, coalesce(t, ''))),
        '[^a-z0-9]+', ' ', 'g'));

create function folded(ts text[]) returns text[]
    language sql immutable parallel safe
    return array(select public.folded(t) from unnest(ts) t where public.folded(t) <> '');

-- The different words of a text, folded.
create function words(t text) returns text[]
    language sql immutable parallel safe
    return array(select distinct w from regexp_split_to_table(public.folded(t), ' ') w where w <> '' order by w);

create function joined(ts text[]) returns text
    language sql immutable parallel safe
    return array_to_string(ts, ' ');

-- Whether one word is the other with a letter too much, too little or wrong, or with two neighbours swapped.
create function one_typo_apart(a text, b text) returns boolean
    language sql immutable parallel safe
    return abs(length(a) - length(b)) <= 1 and (
        public.levenshtein_less_equal(a, b, 1) = 1
        or length(a) = length(b) and public.levenshtein_less_equal(a, b, 2) = 2 and exists (
            select from generate_series(1, length(a) - 1) i
            where overlay(a placing substr(a, i + 1, 1) || substr(a, i, 1) from i for 2) = b));
