create table translation.phrasing (
    id uuid primary key,
    number bigint generated always as identity unique,
    key text not null,
    language text not null,
    words text,
    program text not null,
    english text not null,
    by text not null,
    at timestamptz not null
);
create index on translation.phrasing (language, key, number desc);
create index on translation.phrasing (by);
comment on table translation.phrasing is 'What somebody said of a message of the interface: that it says something else in this installation, or that the words of the program hold; rows are added, never changed, the latest of a message and language counts.';
comment on column translation.phrasing.id is 'Identifier, UUID version 7.';
comment on column translation.phrasing.number is 'In which order it was said, one after the other on all nodes; the latest of a message and language counts.';
comment on column translation.phrasing.key is 'Key of the message, for example calendar.title.';
comment on column translation.phrasing.language is 'Language in which it is said, BCP 47.';
comment on column translation.phrasing.words is 'What the message says in this installation, in the notation of ICU; null when the words of the program hold.';
comment on column translation.phrasing.program is 'What the program itself said in that language then.';
comment on column translation.phrasing.english is 'What English said then; the words are outdated when it says something else now.';
comment on column translation.phrasing.by is 'Who said so.';
comment on column translation.phrasing.at is 'When it was said.';
