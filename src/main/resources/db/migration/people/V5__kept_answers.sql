create table people.kept_answer (
    person_id uuid not null references people.person,
    key_hash bytea not null,
    begun_at timestamptz not null,
    question text check (question ~ '^[0-9a-f]{64}$'),
    status integer check (status between 200 and 299),
    headers jsonb,
    body text,
    primary key (person_id, key_hash),
    check (num_nulls(question, status, headers, body) in (0, 4))
);
create index on people.kept_answer (begun_at);
comment on table people.kept_answer is 'What was answered to a write of a program, for the case that it asks again with the same key; kept for a day.';
comment on column people.kept_answer.person_id is 'In whose name the program writes.';
comment on column people.kept_answer.key_hash is 'SHA-256 of the key that the program chose (Idempotency-Key).';
comment on column people.kept_answer.begun_at is 'When it was asked first.';
comment on column people.kept_answer.question is 'SHA-256 of all that was asked, in hexadecimal; null while it is being done.';
comment on column people.kept_answer.status is 'The HTTP status of the answer; null while it is being done.';
comment on column people.kept_answer.headers is 'The headers of the answer that belong to what was done; null while it is being done.';
comment on column people.kept_answer.body is 'The body of the answer; null while it is being done.';
