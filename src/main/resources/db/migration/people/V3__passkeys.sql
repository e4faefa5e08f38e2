create table people.passkey (
    id uuid primary key,
    credential_id bytea not null unique,
    person_id uuid not null references people.person,
    label text not null check (label <> ''),
    public_key bytea not null,
    sign_count bigint not null,
    travels boolean not null,
    transports text not null,
    made_at timestamptz not null,
    last_used timestamptz
);
create index on people.passkey (person_id);
comment on table people.passkey is 'A key pair of which a person''s device keeps the secret half; with it she signs in (W3C Web Authentication).';
comment on column people.passkey.id is 'Identifier, UUID version 7.';
comment on column people.passkey.credential_id is 'Name that the device gave it.';
comment on column people.passkey.person_id is 'Who signs in with it.';
comment on column people.passkey.label is 'What she calls it.';
comment on column people.passkey.public_key is 'The public half with the model of the device, as attested credential data.';
comment on column people.passkey.sign_count is 'How often the device says it was used; one that goes back was copied. Zero where the device does not count.';
comment on column people.passkey.travels is 'Whether the device may copy it to others of the same person.';
comment on column people.passkey.transports is 'Ways in which the device can be reached, with commas; empty when not stated.';
comment on column people.passkey.made_at is 'When it was added.';
comment on column people.passkey.last_used is 'When somebody last signed in with it; null when nobody has.';

create table people.ceremony (
    token_hash bytea primary key,
    person_id uuid references people.person,
    challenge bytea not null,
    expires timestamptz not null
);
create index on people.ceremony (person_id);
create index on people.ceremony (expires);
comment on table people.ceremony is 'A passkey that was asked for and has not answered yet; kept for five minutes.';
comment on column people.ceremony.token_hash is 'SHA-256 of the secret that the browser keeps meanwhile.';
comment on column people.ceremony.person_id is 'Who adds a passkey; null when somebody signs in.';
comment on column people.ceremony.challenge is 'What the passkey must sign, used once.';
comment on column people.ceremony.expires is 'When it ends by itself.';
