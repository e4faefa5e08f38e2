create table translation.version (
    id uuid primary key,
    subject_kind text not null,
    subject_key text not null,
    field text not null,
    language text not null,
    words text not null,
    source_language text not null,
    source text not null,
    by text,
    at timestamptz,
    check ((by is null) = (at is null))
);
create index on translation.version (subject_kind, subject_key);
create index on translation.version (by) where by is not null;
comment on table translation.version is 'A version of a text in another language than its original, as it was entered; rows are added, never changed.';
comment on column translation.version.id is 'Identifier, UUID version 7; the latest of equal ones counts.';
comment on column translation.version.subject_kind is 'Kind of the thing the text belongs to, for example network.';
comment on column translation.version.subject_key is 'Name of the thing among those of its kind.';
comment on column translation.version.field is 'Field of the thing, for example title; without the place in a list.';
comment on column translation.version.language is 'Language of the version, BCP 47.';
comment on column translation.version.words is 'What the version says.';
comment on column translation.version.source_language is 'Language of the original beside which it was entered, BCP 47.';
comment on column translation.version.source is 'What that original said; the version is outdated when it says something else now.';
comment on column translation.version.by is 'Who entered it; null when that is not known.';
comment on column translation.version.at is 'When it was entered; null when that is not known.';
