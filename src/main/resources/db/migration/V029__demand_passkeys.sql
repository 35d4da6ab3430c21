-- Roles whose people have to sign in with a passkey, by the will of the admins; see Standing.
create table passkey_demand (
    role text primary key check (role in ('EDITOR', 'REVIEWER', 'ADMIN'))
);
