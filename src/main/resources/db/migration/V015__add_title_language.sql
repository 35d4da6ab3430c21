-- A title may be given in another language than its source is in: translated, or the name of a project in an article about it.
alter table source_version add title_language text check (title_language ~ '^[a-z]{2}$');
