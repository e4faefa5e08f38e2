do $$
begin
    if not exists (select from pg_available_extensions where name = 'pg_trgm') then
        raise exception 'The search of DI4C needs the extension pg_trgm, which this server does not have.'
            using hint = 'Install the contrib modules of PostgreSQL on the server, see docs/operating.md.';
    end if;
    create extension if not exists pg_trgm with schema public;
    if (select extnamespace from pg_extension where extname = 'pg_trgm') <> 'public'::regnamespace then
        raise exception 'The search of DI4C needs the extension pg_trgm in the schema public.'
            using hint = 'Let an administrator run once: alter extension pg_trgm set schema public; see docs/operating.md.';
    end if;
exception when insufficient_privilege then
    raise exception 'The search of DI4C needs the extension pg_trgm, and this user may not create it.'
        using hint = 'Let an administrator run once: create extension pg_trgm with schema public; see docs/operating.md.';
end
$$;

create table search.entry (
    subject text collate "C" primary key,
    kind text not null check (kind in ('programme', 'network', 'city', 'organisation', 'partner', 'notice', 'item')),
    page text not null,
    title json not null,
    body json not null,
    words tsvector not null,
    mark text not null
);
create index on search.entry using gin (words) with (fastupdate = off);
comment on table search.entry is 'One thing that everybody may read and can find.';
comment on column search.entry.subject is 'What it is: kind and key, as in the journal.';
comment on column search.entry.kind is 'What sort of thing it is.';
comment on column search.entry.page is 'Path of its page; under /api/v1 the path for programs.';
comment on column search.entry.title is 'What it is called, by language.';
comment on column search.entry.body is 'What else can be found of it, a list of texts by language.';
comment on column search.entry.words is 'Its words, plain and as the analysers of their languages reduce them; names weigh A.';
comment on column search.entry.mark is 'Hash over all of it, so that only what has changed is written.';

create table search.name (
    subject text collate "C" not null references search.entry on delete cascade,
    label text not null,
    key text not null,
    primary key (subject, label)
);
create index on search.name (key text_pattern_ops);
comment on table search.name is 'A name of a thing that can be found.';
comment on column search.name.subject is 'What it names.';
comment on column search.name.label is 'The name as written.';
comment on column search.name.key is 'The name in lower case without diacritics.';

create table search.word (
    word text primary key
);
create index on search.word using gin (word gin_trgm_ops);
comment on table search.word is 'A word that occurs in what everybody may read; typing errors are mended by it.';
comment on column search.word.word is 'The word in lower case without diacritics.';

create table search.filling (
    version integer primary key,
    filled_at timestamptz not null
);
comment on table search.filling is 'When everything was read in that was there before the search, or before its analysis changed.';
comment on column search.filling.version is 'Version of the analysis.';
comment on column search.filling.filled_at is 'When the last of it was read in.';
