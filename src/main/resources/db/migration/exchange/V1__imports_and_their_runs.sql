create table exchange.import (
    id uuid primary key,
    person uuid not null,
    at timestamptz not null,
    name text not null check (length(name) <= 200),
    size integer not null check (size >= 0),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    content bytea
);
create index import_person on exchange.import (person, id);
create index import_kept on exchange.import (at) where content is not null;
comment on table exchange.import is 'A network file that somebody handed in, to be tried and then stored.';
comment on column exchange.import.id is 'Identifier, UUID version 7.';
comment on column exchange.import.person is 'Who handed it in; only she sees it.';
comment on column exchange.import.at is 'When.';
comment on column exchange.import.name is 'Name of the file as the browser told it, only to be shown.';
comment on column exchange.import.size is 'Bytes.';
comment on column exchange.import.digest is 'SHA-256 of the bytes.';
comment on column exchange.import.content is 'The bytes, exactly as tried; null once they are stored or refused, and after thirty days.';

create table exchange.run (
    id uuid primary key,
    import_id uuid not null references exchange.import on delete cascade,
    kind text not null check (kind in ('trial', 'storing')),
    at timestamptz not null,
    beat timestamptz not null,
    part text,
    ended timestamptz,
    outcome text check (outcome in ('refused', 'unchanged', 'tried', 'stored', 'failed')),
    findings json,
    check (num_nulls(ended, outcome, findings) in (0, 3))
);
create index run_import on exchange.run (import_id, id);
comment on table exchange.run is 'A trial or a storing of an import; the latest is its state. Only what is on the way is updated, what has ended stays.';
comment on column exchange.run.id is 'Identifier, UUID version 7.';
comment on column exchange.run.import_id is 'The file.';
comment on column exchange.run.kind is 'Whether it is only tried, or stored when it is as tried.';
comment on column exchange.run.at is 'When it was asked for.';
comment on column exchange.run.beat is 'When the node that does it was last alive; a run that does not end and is silent has stopped, and nothing of it is stored.';
comment on column exchange.run.part is 'What is being done now; null while it waits.';
comment on column exchange.run.ended is 'When it ended; null while it is on the way.';
comment on column exchange.run.outcome is 'What came of it.';
comment on column exchange.run.findings is 'What was found: troubles, changes, warnings, and the network.';
