-- What forms take that are kept before anybody signed in, so that it stays little; the sessions hold the forms themselves.
create table kept_form (
    id bigint primary key generated always as identity,
    -- the network that it was sent from, as in sign_in_attempt
    address text not null,
    bytes int not null,
    -- when no session holds it any more
    until timestamptz not null
);
create index kept_form_address on kept_form (address);
create index kept_form_until on kept_form (until);
