-- For whom a link is, so that two of the same role can be told apart.
alter table invitation add column note text not null default '' check (length(note) <= 100);
