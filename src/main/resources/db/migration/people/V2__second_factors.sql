alter table people.sign_in add column second_at timestamptz;
comment on column people.sign_in.second_at is 'When she had proved who she is in two ways; null while she has in one.';

create table people.one_time_code (
    person_id uuid primary key references people.person,
    secret text not null,
    last_step bigint not null,
    set_at timestamptz not null
);
comment on table people.one_time_code is 'What a person''s authenticator and we both know, so that both show the same code (RFC 6238).';
comment on column people.one_time_code.person_id is 'Whose authenticator it is.';
comment on column people.one_time_code.secret is 'Twenty bytes in base 32; not encrypted, see decision 23.';
comment on column people.one_time_code.last_step is 'Half minute since 1970 of the code that was used last; an earlier one counts no more.';
comment on column people.one_time_code.set_at is 'When it was set up.';

create table people.recovery_code (
    code_hash bytea primary key,
    person_id uuid not null references people.person,
    made_at timestamptz not null,
    used_at timestamptz
);
create index on people.recovery_code (person_id);
comment on table people.recovery_code is 'A code that a person keeps on paper and gives once, when her authenticator is not at hand.';
comment on column people.recovery_code.code_hash is 'SHA-256 of its 80 bits.';
comment on column people.recovery_code.person_id is 'Whose code it is.';
comment on column people.recovery_code.made_at is 'When it was made and shown.';
comment on column people.recovery_code.used_at is 'When it was used; null while it was not.';
