create table notice.notice (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    language text not null check (language ~ '^[a-z]{2}$'),
    network_slug text not null references network.network (slug),
    organisation_slug text not null references network.organisation (slug),
    letterhead json not null,
    programme text,
    funding_period text check (funding_period ~ '^[0-9]{4}-[0-9]{4}$'),
    fund text,
    title text not null,
    subject text not null,
    body text not null,
    number integer check (number > 0),
    year integer check (year between 1900 and 2999),
    dated date,
    contact text,
    corrects uuid references notice.notice,
    translates uuid references notice.notice,
    search_key text not null,
    search_words tsvector generated always as (to_tsvector('simple', search_key)) stored,
    revision bigint not null default 1,
    check (num_nulls(programme, funding_period, fund) in (0, 3)),
    check (num_nulls(number, year) in (0, 2)),
    check (corrects <> id),
    check (translates <> id)
);
create unique index notice_number on notice.notice (organisation_slug, language, year, number) where corrects is null;
create index notice_network on notice.notice (network_slug);
create index notice_corrects on notice.notice (corrects) where corrects is not null;
create index notice_translates on notice.notice (translates) where translates is not null;
create index notice_search on notice.notice using gin (search_words);
comment on table notice.notice is 'A public notice of one organisation about one network, in one language. Its wording changes only while it is a draft.';
comment on column notice.notice.id is 'Identifier, UUID version 7.';
comment on column notice.notice.slug is 'Name in addresses, stable for ever.';
comment on column notice.notice.language is 'Language in which it is written, two letters.';
comment on column notice.notice.network_slug is 'Network it is about.';
comment on column notice.notice.organisation_slug is 'Organisation that issues it.';
comment on column notice.notice.letterhead is 'Letterhead of the organisation as it was when the notice was composed.';
comment on column notice.notice.programme is 'Programme that pays; null when the European Union does not.';
comment on column notice.notice.funding_period is 'Funding period of the Union, for example 2014-2020; it decides emblem and statement.';
comment on column notice.notice.fund is 'Fund that pays, for example ERDF.';
comment on column notice.notice.title is 'Title.';
comment on column notice.notice.subject is 'The notice in one sentence, for lists, feeds and catalogues.';
comment on column notice.notice.body is 'Text in Markdown.';
comment on column notice.notice.number is 'Number in the register of the organisation; null when not given.';
comment on column notice.notice.year is 'Year of the number.';
comment on column notice.notice.dated is 'Day that the notice bears; null when not given.';
comment on column notice.notice.contact is 'Whom to ask; null when not given.';
comment on column notice.notice.corrects is 'Published notice that this one corrects.';
comment on column notice.notice.translates is 'Notice of which this one is a version in another language.';
comment on column notice.notice.search_key is 'Title and text without diacritics and capitals, as they are searched.';
comment on column notice.notice.search_words is 'The words of the search key.';
comment on column notice.notice.revision is 'Counts the changes, so that two editors do not overwrite each other.';

create table notice.step (
    id uuid primary key,
    notice_id uuid not null references notice.notice,
    kind text not null check (kind in ('drafted', 'edited', 'published', 'posted', 'withdrawn')),
    at timestamptz not null,
    by text not null,
    reason text,
    posted_from date,
    posted_to date,
    posted_where text,
    proof text,
    check (kind <> 'withdrawn' or reason is not null),
    check (posted_from <= posted_to)
);
create index step_notice on notice.step (notice_id, at);
create unique index step_once on notice.step (notice_id, kind) where kind in ('drafted', 'published', 'withdrawn');
comment on table notice.step is 'What was done with a notice; rows are added, never changed. The latest of drafted, published and withdrawn is its state.';
comment on column notice.step.id is 'Identifier, UUID version 7.';
comment on column notice.step.notice_id is 'Notice it was done with.';
comment on column notice.step.kind is 'What was done.';
comment on column notice.step.at is 'When.';
comment on column notice.step.by is 'Who did it.';
comment on column notice.step.reason is 'Why; a withdrawal always has one, a correction begins with one.';
comment on column notice.step.posted_from is 'First day of posting; null when not known.';
comment on column notice.step.posted_to is 'Last day of posting; null when not known.';
comment on column notice.step.posted_where is 'Where it was posted.';
comment on column notice.step.proof is 'What proves the posting, for example the number of the record.';
