create table journal.agreement (
    id uuid primary key,
    person uuid not null,
    subject text not null check (subject in ('published-contact', 'photographs', 'news')),
    version integer not null check (version > 0),
    given_at timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create index agreement_person on journal.agreement (person, given_at);
create unique index agreement_once on journal.agreement (person, subject) where withdrawn_at is null;
create index agreement_withdrawn on journal.agreement (withdrawn_at) where withdrawn_at is not null;
comment on table journal.agreement is 'That a person agreed to something, and perhaps took it back; rows stay as proof for a while.';
comment on column journal.agreement.id is 'Identifier, UUID version 7.';
comment on column journal.agreement.person is 'Person who agreed; stays after her account is gone, as proof; personal data.';
comment on column journal.agreement.subject is 'To what.';
comment on column journal.agreement.version is 'Which version of the text she read.';
comment on column journal.agreement.given_at is 'When she agreed.';
comment on column journal.agreement.withdrawn_at is 'When she took it back; null while it counts.';

create table journal.erasure_wish (
    id uuid primary key,
    person uuid not null,
    asked_at timestamptz not null,
    ended_at timestamptz check (ended_at >= asked_at)
);
create unique index erasure_wish_open on journal.erasure_wish (person) where ended_at is null;
create index erasure_wish_ended on journal.erasure_wish (ended_at) where ended_at is not null;
comment on table journal.erasure_wish is 'That a person asked for the erasure of what is held about her.';
comment on column journal.erasure_wish.id is 'Identifier, UUID version 7.';
comment on column journal.erasure_wish.person is 'Person who asked; personal data.';
comment on column journal.erasure_wish.asked_at is 'When she asked.';
comment on column journal.erasure_wish.ended_at is 'When it was done, or she thought better of it; null while it is open.';
