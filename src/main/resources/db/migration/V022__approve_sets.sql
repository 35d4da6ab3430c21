-- What a set was when somebody approved it: of each draft how often it was saved, and the version of its record. Where any of
-- that is another when the time has come, it is not published.
alter table change_set add column approved_states text[] not null default '{}';

-- What became of a set that is no more: without a row here it was discarded.
create table published_set (
    set_id bigint primary key,
    revision bigint not null references revision
);
create index published_set_revision on published_set (revision);
