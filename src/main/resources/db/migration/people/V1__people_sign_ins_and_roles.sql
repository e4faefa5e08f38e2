create table people.person (
    id uuid primary key,
    name text not null,
    address text not null,
    address_key text not null unique,
    language text not null check (language ~ '^[a-z]{2}$'),
    sample boolean not null,
    since timestamptz not null,
    left_at timestamptz
);
comment on table people.person is 'Somebody who can sign in.';
comment on column people.person.id is 'Identifier, UUID version 7.';
comment on column people.person.name is 'Name as she writes it; personal data.';
comment on column people.person.address is 'E-mail address as she writes it; personal data.';
comment on column people.person.address_key is 'The address in the form in which two are compared; personal data.';
comment on column people.person.language is 'Language in which letters to her are written.';
comment on column people.person.sample is 'Whether she is one of the sample''s invented people, whom anybody on this machine may play.';
comment on column people.person.since is 'When she first came in.';
comment on column people.person.left_at is 'When her account was closed; null while it is open.';

create table people.password (
    person_id uuid primary key references people.person,
    hash text not null,
    set_at timestamptz not null
);
comment on table people.password is 'The password of a person, as an Argon2id hash with its own salt.';
comment on column people.password.person_id is 'Whose password it is.';
comment on column people.password.hash is 'Hash with parameters and salt.';
comment on column people.password.set_at is 'When it was chosen.';

create table people.sign_in (
    id uuid primary key,
    token_hash bytea not null unique,
    person_id uuid not null references people.person,
    method text not null check (method in ('password', 'passkey', 'provider', 'link', 'sample')),
    began timestamptz not null,
    last_seen timestamptz not null,
    ends timestamptz not null,
    origin text not null,
    browser text not null,
    completed_at timestamptz,
    ended_at timestamptz
);
create index on people.sign_in (person_id, began);
comment on table people.sign_in is 'One signed-in browser of a person, on any node.';
comment on column people.sign_in.id is 'Identifier, UUID version 7.';
comment on column people.sign_in.token_hash is 'SHA-256 of the secret that the browser keeps in its cookie.';
comment on column people.sign_in.person_id is 'Who signed in.';
comment on column people.sign_in.method is 'By what she proved who she is.';
comment on column people.sign_in.began is 'When she signed in.';
comment on column people.sign_in.last_seen is 'When this browser last asked for something, to within five minutes.';
comment on column people.sign_in.ends is 'When it ends by itself.';
comment on column people.sign_in.origin is 'Class of the network address from which she signed in.';
comment on column people.sign_in.browser is 'What the browser calls itself, shortened; personal data.';
comment on column people.sign_in.completed_at is 'When the second factor was given too, or was not needed; null until then.';
comment on column people.sign_in.ended_at is 'When she, or an administrator, ended it; null while it counts.';

create table people.known_browser (
    token_hash bytea primary key,
    person_id uuid not null references people.person,
    since timestamptz not null
);
create index on people.known_browser (person_id);
comment on table people.known_browser is 'A browser in which a person has signed in before; attempts of strangers do not shut it out.';
comment on column people.known_browser.token_hash is 'SHA-256 of the secret that the browser keeps.';
comment on column people.known_browser.person_id is 'Who signed in with it.';
comment on column people.known_browser.since is 'When she did.';

create table people.attempt (
    id uuid primary key,
    counted_under text not null,
    at timestamptz not null
);
create index on people.attempt (counted_under, at);
comment on table people.attempt is 'An attempt at something that must not be tried too often, for example a wrong password; kept for a day.';
comment on column people.attempt.id is 'Identifier, UUID version 7.';
comment on column people.attempt.counted_under is 'Hash of what is limited and for whom; says nothing to who reads it.';
comment on column people.attempt.at is 'When it was tried.';

create table people.link (
    id uuid primary key,
    token_hash bytea not null unique,
    purpose text not null check (purpose in ('first-administrator', 'invitation', 'recovery', 'address')),
    person_id uuid references people.person,
    address text,
    made_by text not null,
    made_at timestamptz not null,
    expires timestamptz not null,
    used_at timestamptz,
    withdrawn_at timestamptz
);
create index on people.link (person_id);
comment on table people.link is 'A link that can be used once, until a moment, for one purpose by one person.';
comment on column people.link.id is 'Identifier, UUID version 7.';
comment on column people.link.token_hash is 'SHA-256 of the secret in the link.';
comment on column people.link.purpose is 'What it is for.';
comment on column people.link.person_id is 'Whose it is; null when she is not in yet.';
comment on column people.link.address is 'E-mail address to which it is bound; personal data; null for the first administrator.';
comment on column people.link.made_by is 'Name of who had it made.';
comment on column people.link.made_at is 'When it was made.';
comment on column people.link.expires is 'When it ends by itself.';
comment on column people.link.used_at is 'When it was used; null while it was not.';
comment on column people.link.withdrawn_at is 'When it was withdrawn; null when it was not.';

create table people.holding (
    id uuid primary key,
    person_id uuid not null references people.person,
    role text not null,
    scope text not null,
    starts date not null,
    ends date,
    given_by text not null,
    given_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    reason text,
    check (ends is null or ends >= starts),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (reason is null))
);
create index on people.holding (person_id);
create index on people.holding (scope text_pattern_ops);
comment on table people.holding is 'A role that a person holds in a scope, from a day to a day.';
comment on column people.holding.id is 'Identifier, UUID version 7.';
comment on column people.holding.person_id is 'Who holds it.';
comment on column people.holding.role is 'Which role.';
comment on column people.holding.scope is 'Path of the scope; empty for everywhere.';
comment on column people.holding.starts is 'First day on which it counts.';
comment on column people.holding.ends is 'Last day on which it counts; null while no end is known.';
comment on column people.holding.given_by is 'Name of who gave it.';
comment on column people.holding.given_at is 'When it was given.';
comment on column people.holding.withdrawn_by is 'Name of who withdrew it; null while it was not.';
comment on column people.holding.withdrawn_at is 'When it was withdrawn; null while it was not.';
comment on column people.holding.reason is 'Why it was withdrawn; null while it was not.';

create table people.offer (
    id uuid primary key,
    link_id uuid not null unique references people.link,
    name text not null,
    language text not null check (language ~ '^[a-z]{2}$'),
    role text not null,
    scope text not null,
    starts date not null,
    ends date
);
create index on people.offer (scope text_pattern_ops);
comment on table people.offer is 'The role that an invitation offers.';
comment on column people.offer.id is 'Identifier, UUID version 7.';
comment on column people.offer.link_id is 'Link that the invited person gets.';
comment on column people.offer.name is 'Name of the invited person; personal data.';
comment on column people.offer.language is 'Language of the letter.';
comment on column people.offer.role is 'Role offered.';
comment on column people.offer.scope is 'Path of the scope; empty for everywhere.';
comment on column people.offer.starts is 'First day on which it will count.';
comment on column people.offer.ends is 'Last day; null while no end is known.';

create table people.substitution (
    id uuid primary key,
    absent_id uuid not null references people.person,
    substitute_id uuid not null references people.person,
    starts date not null,
    ends date not null,
    given_by text not null,
    given_at timestamptz not null,
    ended_at timestamptz,
    check (ends >= starts),
    check (absent_id <> substitute_id)
);
create index on people.substitution (absent_id);
create index on people.substitution (substitute_id);
comment on table people.substitution is 'Somebody acts in the place of a person from a day to a day.';
comment on column people.substitution.id is 'Identifier, UUID version 7.';
comment on column people.substitution.absent_id is 'Whose roles they are.';
comment on column people.substitution.substitute_id is 'Who acts with them.';
comment on column people.substitution.starts is 'First day.';
comment on column people.substitution.ends is 'Last day.';
comment on column people.substitution.given_by is 'Name of who arranged it.';
comment on column people.substitution.given_at is 'When it was arranged.';
comment on column people.substitution.ended_at is 'When it was ended early; null when it was not.';

create table people.access_token (
    id uuid primary key,
    token_hash bytea not null unique,
    person_id uuid not null references people.person,
    name text not null,
    scope text not null,
    actions text not null,
    made_at timestamptz not null,
    expires timestamptz not null,
    last_used timestamptz,
    revoked_at timestamptz
);
create index on people.access_token (person_id);
comment on table people.access_token is 'A secret with which a program uses the API in the name of a person.';
comment on column people.access_token.id is 'Identifier, UUID version 7.';
comment on column people.access_token.token_hash is 'SHA-256 of the secret, which was shown once.';
comment on column people.access_token.person_id is 'In whose name.';
comment on column people.access_token.name is 'What she calls it.';
comment on column people.access_token.scope is 'Path of the scope within which it counts; empty for everywhere.';
comment on column people.access_token.actions is 'Codes of the actions that it allows, with commas; empty for reading only.';
comment on column people.access_token.made_at is 'When it was made.';
comment on column people.access_token.expires is 'When it ends by itself.';
comment on column people.access_token.last_used is 'When it was last used, to within five minutes; null when it never was.';
comment on column people.access_token.revoked_at is 'When it was revoked; null while it was not.';
