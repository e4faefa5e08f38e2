-- Acts made in the system had no name of their own in files; now every act has one for ever.
update calendar.act set code = kind || '-' || id
where code is null or code !~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$';
alter table calendar.act alter column code set not null;
alter table calendar.act add check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$');
comment on column calendar.act.code is 'Name in files, unique in each network and never changed; acts made in the system are named by kind and id.';
