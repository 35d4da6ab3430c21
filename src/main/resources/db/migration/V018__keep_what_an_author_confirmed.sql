-- Unusual values that the author of a draft means, each with its place, so that the reviewer need not confirm them again.
alter table draft add column confirmed text[] not null default '{}';
