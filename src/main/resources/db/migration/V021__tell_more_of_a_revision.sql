-- A publication may enter an act, be the work of several people, and rest on several sources.
alter table revision add column title text not null default '';
alter table revision add column act text not null default '';

-- Indexes of the columns that go, by the names of the tables that come.
drop index revision_author, revision_source;

create table revision_author (
    revision bigint references revision,
    position int,
    -- the name that the author had chosen for visitors, if any; where there is none they see the role
    name text check (name <> ''),
    role text not null check (role in ('EDITOR', 'REVIEWER', 'ADMIN')),
    account_id bigint not null references account,
    primary key (revision, position)
);
create index revision_author_account on revision_author (account_id);
insert into revision_author (revision, position, name, role, account_id)
select number, 0, author, author_role, author_id from revision where author_id is not null;

create table revision_source (
    revision bigint references revision,
    position int,
    source text not null references source,
    primary key (revision, position)
);
insert into revision_source (revision, position, source)
select number, 0, source from revision where source is not null;

alter table revision drop column author, drop column author_role, drop column author_id, drop column source;
create index revision_source_source on revision_source (source);
