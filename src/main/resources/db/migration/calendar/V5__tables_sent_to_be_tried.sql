create table calendar.sent_table (
    id uuid primary key,
    network_id uuid not null references network.network,
    name text not null,
    language text not null,
    file bytea not null,
    sent timestamptz not null
);
create index on calendar.sent_table (network_id);
create index on calendar.sent_table (sent);
comment on table calendar.sent_table is 'A table of items that somebody sent to be tried before it is brought in; kept for an hour.';
comment on column calendar.sent_table.id is 'Identifier, UUID version 7.';
comment on column calendar.sent_table.network_id is 'Network into whose calendar it is to be brought.';
comment on column calendar.sent_table.name is 'Name of the file, as sent.';
comment on column calendar.sent_table.language is 'Language in which its cells are written, BCP 47.';
comment on column calendar.sent_table.file is 'The file, exactly as sent.';
comment on column calendar.sent_table.sent is 'When it was sent.';
