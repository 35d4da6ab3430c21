-- Which form a new record was typed into: two presses of its button begin one draft, not two.
alter table draft add form text;
create unique index draft_one_of_a_form on draft (author_id, form);
