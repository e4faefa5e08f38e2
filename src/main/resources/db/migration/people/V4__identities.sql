create table people.identity (
    id uuid primary key,
    person_id uuid not null references people.person,
    provider text not null,
    issuer text not null,
    subject text not null,
    name text not null,
    linked_at timestamptz not null,
    last_used timestamptz,
    unique (issuer, subject)
);
create index on people.identity (person_id);
comment on table people.identity is 'An account of a person with an identity provider, with which she signs in here (OpenID Connect).';
comment on column people.identity.id is 'Identifier, UUID version 7.';
comment on column people.identity.person_id is 'Who signs in with it.';
comment on column people.identity.provider is 'Name of the provider in our settings.';
comment on column people.identity.issuer is 'Who vouches: the issuer of the tokens.';
comment on column people.identity.subject is 'Who she is there; together with the issuer it names one account for ever.';
comment on column people.identity.name is 'How the account is called there, for her to tell it from others; personal data.';
comment on column people.identity.linked_at is 'When it was linked.';
comment on column people.identity.last_used is 'When somebody last signed in with it; null when nobody has.';

create table people.detour (
    token_hash bytea primary key,
    provider text not null,
    state text not null,
    nonce text not null,
    verifier text not null,
    person_id uuid references people.person,
    go_on text not null,
    expires timestamptz not null
);
create index on people.detour (person_id);
create index on people.detour (expires);
comment on table people.detour is 'Somebody was sent to an identity provider and is not back yet; kept for ten minutes.';
comment on column people.detour.token_hash is 'SHA-256 of the secret that the browser keeps meanwhile.';
comment on column people.detour.provider is 'Name of the provider in our settings.';
comment on column people.detour.state is 'What must come back with the browser.';
comment on column people.detour.nonce is 'What must stand in the token, as a hash.';
comment on column people.detour.verifier is 'What proves that the code is redeemed by who asked for it (RFC 7636).';
comment on column people.detour.person_id is 'Who links the account there to hers here; null when somebody signs in.';
comment on column people.detour.go_on is 'Address to which she goes on afterwards.';
comment on column people.detour.expires is 'When it ends by itself.';
