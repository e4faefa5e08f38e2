create table mailing.circular (
    id uuid primary key,
    scope text not null,
    roles text[] not null,
    at timestamptz not null,
    by text not null
);
create index circular_scope on mailing.circular (scope, id);
comment on table mailing.circular is 'A letter that somebody wrote to many; kept with the list of whom it went to.';
comment on column mailing.circular.id is 'Identifier, UUID version 7.';
comment on column mailing.circular.scope is 'Part of the system whose people it was written to, as a path.';
comment on column mailing.circular.roles is 'Codes of the roles that were written to.';
comment on column mailing.circular.at is 'When it was sent off.';
comment on column mailing.circular.by is 'Who wrote it.';

create table mailing.circular_wording (
    circular_id uuid not null references mailing.circular,
    language text not null check (language ~ '^[a-z]{2}$'),
    subject text not null,
    body text not null,
    primary key (circular_id, language)
);
comment on table mailing.circular_wording is 'What a letter to many says in one language.';
comment on column mailing.circular_wording.circular_id is 'The letter to many.';
comment on column mailing.circular_wording.language is 'Language, two letters.';
comment on column mailing.circular_wording.subject is 'Subject.';
comment on column mailing.circular_wording.body is 'Text; an empty line begins a new paragraph.';

create table mailing.letter (
    id uuid primary key,
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    leavable boolean not null,
    state text not null check (state in ('waiting', 'gathered', 'bundled', 'sent', 'dead', 'declined')),
    at timestamptz not null,
    by text not null,
    person_id uuid,
    name text not null,
    address text not null,
    language text not null check (language ~ '^[a-z]{2}$'),
    subject text not null,
    content json,
    due timestamptz not null,
    settled_at timestamptz,
    digest_id uuid references mailing.letter,
    circular_id uuid references mailing.circular,
    check (digest_id is null or state = 'bundled')
);
create index letter_state on mailing.letter (state, id);
create index letter_gathered on mailing.letter (lower(address)) where state = 'gathered';
create index letter_person on mailing.letter (person_id) where person_id is not null;
create index letter_digest on mailing.letter (digest_id);
create index letter_circular on mailing.letter (circular_id);
create index letter_settled on mailing.letter (settled_at) where content is not null;
comment on table mailing.letter is 'A letter to one recipient in her language, from the moment it is queued.';
comment on column mailing.letter.id is 'Identifier, UUID version 7; also in its Message-ID.';
comment on column mailing.letter.kind is 'Code of the kind of letter, for example invitation.';
comment on column mailing.letter.leavable is 'Whether the recipient may say that she wants no letters of this kind.';
comment on column mailing.letter.state is 'How far it is; the attempts say how it came to that.';
comment on column mailing.letter.at is 'When it was queued.';
comment on column mailing.letter.by is 'Whose act it tells of.';
comment on column mailing.letter.person_id is 'Person it goes to; null when she is not known yet, as with an invitation.';
comment on column mailing.letter.name is 'Name of the recipient.';
comment on column mailing.letter.address is 'Her e-mail address.';
comment on column mailing.letter.language is 'Language in which it is written, two letters.';
comment on column mailing.letter.subject is 'Subject.';
comment on column mailing.letter.content is 'What it says, without markup; null once its time of keeping is over.';
comment on column mailing.letter.due is 'When it may be sent: at once, or with the digest that the recipient wished.';
comment on column mailing.letter.settled_at is 'When it was sent, given up, bundled or declined; null while it waits.';
comment on column mailing.letter.digest_id is 'Digest in which it was sent.';
comment on column mailing.letter.circular_id is 'Letter to many of which it is one.';

create table mailing.attempt (
    id uuid primary key,
    letter_id uuid not null references mailing.letter,
    at timestamptz not null,
    outcome text not null check (outcome in ('sent', 'failed', 'refused', 'asked')),
    by text not null,
    says text not null
);
create index attempt_letter on mailing.attempt (letter_id, id);
comment on table mailing.attempt is 'What was tried with a letter; rows are added, never changed.';
comment on column mailing.attempt.id is 'Identifier, UUID version 7.';
comment on column mailing.attempt.letter_id is 'The letter.';
comment on column mailing.attempt.at is 'When.';
comment on column mailing.attempt.outcome is 'Sent; failed and worth another try; refused for good; or asked for by somebody after it was given up.';
comment on column mailing.attempt.by is 'Who tried or asked.';
comment on column mailing.attempt.says is 'What the mail server answered; empty when nothing.';

create table mailing.wish (
    id uuid primary key,
    person_id uuid,
    address text,
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    frequency text not null check (frequency in ('at-once', 'daily', 'weekly', 'never')),
    at timestamptz not null,
    check (num_nonnulls(person_id, address) = 1)
);
create unique index wish_person on mailing.wish (person_id, kind) where person_id is not null;
create unique index wish_address on mailing.wish (lower(address), kind) where address is not null;
comment on table mailing.wish is 'How often somebody wants letters of one kind; who has no wish gets them at once.';
comment on column mailing.wish.id is 'Identifier, UUID version 7.';
comment on column mailing.wish.person_id is 'The person; null when only an address is known.';
comment on column mailing.wish.address is 'The e-mail address; null when the person is known.';
comment on column mailing.wish.kind is 'Code of the kind of letter.';
comment on column mailing.wish.frequency is 'At once, once a day, once a week, never.';
comment on column mailing.wish.at is 'When she said so.';

create table mailing.way_out (
    token_hash text primary key,
    letter_id uuid not null references mailing.letter,
    at timestamptz not null
);
create index way_out_letter on mailing.way_out (letter_id);
comment on table mailing.way_out is 'The address in a letter by which its recipient can say that she wants no more of its kind.';
comment on column mailing.way_out.token_hash is 'SHA-256 of the secret in the address, hexadecimal.';
comment on column mailing.way_out.letter_id is 'The letter it stands in.';
comment on column mailing.way_out.at is 'When it was made.';

create table mailing.job (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index job_due on mailing.job (execution_time);
create index job_heartbeat on mailing.job (last_heartbeat);
comment on table mailing.job is 'What is to be done and when, for all nodes; its form is that of db-scheduler.';
comment on column mailing.job.task_name is 'What is to be done.';
comment on column mailing.job.task_instance is 'With what; the identifier of a letter.';
comment on column mailing.job.task_data is 'Further data; none of our tasks has any.';
comment on column mailing.job.execution_time is 'When it is due.';
comment on column mailing.job.picked is 'Whether a node is at it.';
comment on column mailing.job.picked_by is 'Which node.';
comment on column mailing.job.last_success is 'When it was last done.';
comment on column mailing.job.last_failure is 'When it last failed.';
comment on column mailing.job.consecutive_failures is 'How often it failed since.';
comment on column mailing.job.last_heartbeat is 'When the node was last seen at it.';
comment on column mailing.job.version is 'Counts the changes, so that two nodes do not take the same.';
comment on column mailing.job.priority is 'What goes first; unused.';
comment on column mailing.job.state is 'Unused.';
