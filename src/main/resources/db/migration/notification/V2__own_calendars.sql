create table notification.own_calendar (
    person_id uuid primary key references people.person,
    token_hash bytea not null unique,
    at timestamptz not null
);
comment on table notification.own_calendar is 'The secret address at which a person reads her own calendar in another program; one for each person.';
comment on column notification.own_calendar.person_id is 'Whose calendar it is.';
comment on column notification.own_calendar.token_hash is 'Hash of the secret in the address; the secret itself is nowhere.';
comment on column notification.own_calendar.at is 'When the address was made.';
