-- Readers find cities by the alphabet of their language: ș after s in Romanian, å ä ö last in Finnish.
create function network.shown_name(names json, language text) returns text
    language sql immutable strict parallel safe
    as $$
        select version.name
          from json_each_text(names) with ordinality as version(tag, name, place)
         order by split_part(version.tag, '-', 1) <> language, version.place
         limit 1
    $$;
comment on function network.shown_name(json, text) is
    'The name that readers of a language are shown: the version in that language, or the first one.';

do $$
declare
    language text;
begin
    foreach language in array array['en', 'ro', 'it', 'es', 'fi', 'fr', 'el', 'pt', 'lv'] loop
        execute format('create collation network.alphabet_%1$s (provider = icu, locale = %1$L)', language);
        execute format(
            'comment on collation network.alphabet_%1$s is ''Alphabetical order as the language %1$s has it.''', language);
        execute format(
            'create index city_by_name_%1$s on network.city
                (network.shown_name(names, %1$L) collate network.alphabet_%1$s, slug)', language);
    end loop;
end
$$;
