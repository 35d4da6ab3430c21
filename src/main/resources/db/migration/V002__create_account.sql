create table account (
    id bigint primary key generated always as identity,
    -- what a person signs in with; visitors never see it
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9._@+-]{1,99}$'),
    password text,
    roles text[] not null check (roles <@ '{EDITOR,REVIEWER,ADMIN}' and cardinality(roles) > 0),
    -- what visitors see beside a publication; where there is none they see the role
    display_name text check (display_name <> ''),
    active boolean not null default true,
    created_at timestamptz not null default now(),
    last_sign_in_at timestamptz
);
