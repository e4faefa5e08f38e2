create table notification.notification (
    id uuid primary key,
    person_id uuid not null references people.person,
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    once text not null,
    sentence text not null,
    arguments json not null,
    spot text not null,
    needs text,
    by_id uuid,
    by text not null,
    at timestamptz not null,
    seen_at timestamptz,
    unique (person_id, once)
);
create index notification_person on notification.notification (person_id, id);
create index notification_unseen on notification.notification (person_id) where seen_at is null;
create index notification_by on notification.notification (by_id) where by_id is not null;
create index notification_at on notification.notification (at);
comment on table notification.notification is 'Something that one person was told.';
comment on column notification.notification.id is 'Identifier, UUID version 7.';
comment on column notification.notification.person_id is 'Who was told.';
comment on column notification.notification.kind is 'Code of its kind, by which it can be silenced.';
comment on column notification.notification.once is 'What names it, so that nobody is told the same twice.';
comment on column notification.notification.sentence is 'Which sentence tells it: the last words of the key of a message.';
comment on column notification.notification.arguments is 'What the sentence speaks of, put into words when it is read.';
comment on column notification.notification.spot is 'Address at which one sees it, from the first slash on.';
comment on column notification.notification.needs is 'Action and scope that one must be allowed to see it; null when everybody may.';
comment on column notification.notification.by_id is 'Who did it; null when no person did, or when she was forgotten.';
comment on column notification.notification.by is 'Her name then; empty when she was forgotten.';
comment on column notification.notification.at is 'When she was told.';
comment on column notification.notification.seen_at is 'When she said that she has seen it; null until then.';

create table notification.silence (
    person_id uuid not null references people.person,
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    at timestamptz not null,
    primary key (person_id, kind)
);
comment on table notification.silence is 'Somebody wants to be told nothing of a kind.';
comment on column notification.silence.person_id is 'Who.';
comment on column notification.silence.kind is 'Code of the kind.';
comment on column notification.silence.at is 'Since when.';
