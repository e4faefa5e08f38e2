create table journal.entry (
    number bigint primary key check (number > 0),
    at timestamptz not null,
    what text not null,
    subject_kind text not null,
    subject_key text not null,
    scope text not null collate "C",
    origin text not null,
    payload_hash text not null check (payload_hash ~ '^[0-9a-f]{64}$'),
    previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index entry_at on journal.entry (at);
create index entry_scope on journal.entry (scope, number);
create index entry_subject on journal.entry (subject_kind, subject_key, number);
create index entry_what on journal.entry (what);
comment on table journal.entry is 'Something that was done. Entries are only added; each is chained to the one before by its hash.';
comment on column journal.entry.number is 'Number, from 1 on without gaps.';
comment on column journal.entry.at is 'When it was done, to the microsecond.';
comment on column journal.entry.what is 'The deed, for example notice.published.';
comment on column journal.entry.subject_kind is 'What sort of thing it was done to.';
comment on column journal.entry.subject_key is 'Name of that thing among things of its kind.';
comment on column journal.entry.scope is 'Part of the system to which it belongs; empty for everywhere. Decides who may read the entry.';
comment on column journal.entry.origin is 'From which class of address; the address itself is not kept.';
comment on column journal.entry.payload_hash is 'SHA-256 over the hashes of what stands beside the entry.';
comment on column journal.entry.previous_hash is 'Hash of the entry before; 64 zeros in the first.';
comment on column journal.entry.hash is 'SHA-256 over all other columns; decision 19 has the exact form.';

create table journal.payload (
    number bigint not null references journal.entry,
    part text not null check (part in ('who', 'why', 'values')),
    salt text check (salt ~ '^[0-9a-f]{64}$'),
    content json,
    person uuid,
    name_key text,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    blanked_in bigint references journal.entry,
    primary key (number, part),
    check (num_nulls(salt, content) in (0, 2)),
    check ((content is null) = (blanked_in is not null)),
    check (num_nonnulls(person, name_key) = 0 or (part = 'who' and content is not null)),
    check (blanked_in > number)
);
create index payload_person on journal.payload (person, number) where person is not null;
create index payload_name on journal.payload (name_key, number) where name_key is not null;
create index payload_blanked on journal.payload (blanked_in, number, part) where blanked_in is not null;
comment on table journal.payload is 'What stands beside an entry and can be blanked: who, why, old and new values. The chain holds only hashes of it.';
comment on column journal.payload.number is 'Entry.';
comment on column journal.payload.part is 'Which part it is.';
comment on column journal.payload.salt is 'Chance of 148 bits, so that what was blanked cannot be guessed from its hash; null when blanked.';
comment on column journal.payload.content is 'Who it was (kind, id, name, roles, in whose place), why in her words, or old and new values; null when blanked.';
comment on column journal.payload.person is 'Identifier of the person, copied from the content to be searched.';
comment on column journal.payload.name_key is 'Name of the person without diacritics and capitals, copied from the content to be searched.';
comment on column journal.payload.hash is 'SHA-256 over part, salt and content; stays when they are blanked.';
comment on column journal.payload.blanked_in is 'Entry that tells of the blanking; null when it is not blanked.';

create function journal.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only added to' using errcode = 'restrict_violation';
end
$$;
create trigger entry_stays before update or delete on journal.entry for each row execute function journal.refuse();
create trigger entry_stays_whole before truncate on journal.entry for each statement execute function journal.refuse();
create trigger payload_stays before delete on journal.payload for each row execute function journal.refuse();
create trigger payload_stays_whole before truncate on journal.payload for each statement execute function journal.refuse();
create trigger payload_is_only_blanked before update on journal.payload for each row
    when (old.content is null or new.content is not null
        or (new.number, new.part, new.hash) is distinct from (old.number, old.part, old.hash))
    execute function journal.refuse();

create function journal.blank(number bigint, part text, told_in bigint) returns void language sql as $$
    update journal.payload p set salt = null, content = null, person = null, name_key = null, blanked_in = $3
    where p.number = $1 and p.part = $2
$$;
comment on function journal.blank is 'Blanks a part of what stands beside an entry, for ever; names the entry that tells of it.';
