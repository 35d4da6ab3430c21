-- Since when somebody works on a record. Of drafts that were begun earlier, only the time of the last save is known.
alter table draft add column begun_at timestamptz;
update draft set begun_at = updated_at;
alter table draft alter column begun_at set not null;
