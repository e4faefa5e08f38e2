create table people.barrier (
    id uuid primary key,
    page text not null check (page <> '' and length(page) <= 300),
    trouble text not null check (trouble <> '' and length(trouble) <= 5000),
    address text check (length(address) <= 254),
    at timestamptz not null
);
create index on people.barrier (at);
create index on people.barrier (lower(address));
comment on table people.barrier is 'Something on a page that keeps somebody from using it, as it was reported; kept for a year.';
comment on column people.barrier.id is 'Identifier, UUID version 7.';
comment on column people.barrier.page is 'On which page, in the words of who reported it.';
comment on column people.barrier.trouble is 'What is wrong, in the words of who reported it.';
comment on column people.barrier.address is 'E-mail address to which an answer is to go; null when none is wished.';
comment on column people.barrier.at is 'When it was reported.';
