create table document.file (
    id uuid primary key,
    scope text not null,
    subject_kind text not null,
    subject_key text not null,
    name text not null check (length(name) between 1 and 200),
    type text not null,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    at timestamptz not null,
    by text not null,
    scanned_by text,
    kept_in text not null check (kept_in in ('database', 'bucket'))
);
create index file_subject on document.file (subject_kind, subject_key, id);
create index file_scope on document.file (scope);
comment on table document.file is 'A file that somebody brought in; what stands in it is kept in chunks, or in a bucket of an object store.';
comment on column document.file.id is 'Identifier, UUID version 7; also its name in a bucket.';
comment on column document.file.scope is 'Part of the system to which it belongs, as a path; decides who may read it.';
comment on column document.file.subject_kind is 'Kind of thing it belongs to, for example partner.';
comment on column document.file.subject_key is 'Which one.';
comment on column document.file.name is 'Name, made safe; its ending is that of the type found in it.';
comment on column document.file.type is 'Code of the type found in it, for example pdf.';
comment on column document.file.size is 'Length in bytes.';
comment on column document.file.sha256 is 'SHA-256 of what stands in it, hexadecimal.';
comment on column document.file.at is 'When it was brought in.';
comment on column document.file.by is 'Who brought it in.';
comment on column document.file.scanned_by is 'Which scanner found nothing bad in it; null when none was set.';
comment on column document.file.kept_in is 'Where what stands in it is kept.';

create table document.chunk (
    file_id uuid not null references document.file on delete cascade,
    number integer not null check (number >= 0),
    bytes bytea not null,
    primary key (file_id, number)
);
alter table document.chunk alter column bytes set storage external;
comment on table document.chunk is 'A piece of a file.';
comment on column document.chunk.file_id is 'The file.';
comment on column document.chunk.number is 'Which piece, from 0.';
comment on column document.chunk.bytes is 'What stands in it.';
