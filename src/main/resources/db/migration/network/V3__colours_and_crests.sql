-- A city shows itself: the colour of its pages, and its crest.
create table network.picture (
    mark text primary key check (mark ~ '^[0-9a-f]{32}$'),
    png bytea not null check (length(png) <= 262144)
);
comment on table network.picture is 'A picture that cities show; taken away with the last of them.';
comment on column network.picture.mark is 'The first half of the SHA-256 of its content, by which it is found.';
comment on column network.picture.png is 'Its content, PNG.';

alter table network.city
    add column accent text check (accent ~ '^#[0-9a-f]{6}$'),
    add column crest text references network.picture,
    add column crest_alt json,
    add check ((crest is null) = (crest_alt is null));
create index on network.city (crest);
comment on column network.city.accent is 'Colour of its pages, from which the shades of day and night are made; null when it has none of its own.';
comment on column network.city.crest is 'Picture of its crest; null when none was given.';
comment on column network.city.crest_alt is 'What the crest shows, by language.';
