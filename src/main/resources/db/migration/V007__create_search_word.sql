-- Every word that any version of a project uses: what a mistyped word is held against.
create table search_word (
    word text primary key
);

create function remember_search_words() returns trigger
    language plpgsql as $$
begin
    insert into search_word (word) select unnest(new.all_words) on conflict do nothing;
    return null;
end $$;

create trigger project_version_words after insert on project_version
    for each row execute function remember_search_words();
