-- What became of a draft that is no more: without a row here it was discarded.
create table published_draft (
    draft bigint primary key,
    revision bigint not null references revision
);
create index published_draft_revision on published_draft (revision);
