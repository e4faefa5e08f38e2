-- An item that was put in by mistake can be taken out; the act that does so has no period after.
alter table calendar.change alter column after drop not null;
alter table calendar.change add check (before is not null or after is not null);
comment on column calendar.change.after is 'Period after, an EDTF interval; null when the act took it out.';
