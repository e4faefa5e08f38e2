create table calendar.partner_report (
    id uuid primary key,
    item_id uuid not null references calendar.item,
    partner_id uuid not null references network.partner,
    kind text not null check (kind in ('reported', 'taken-back', 'reminded')),
    handed_in text,
    remark json,
    author text not null,
    recorded timestamptz not null,
    number bigint generated always as identity,
    check (handed_in is null or kind = 'reported'),
    check (remark is null or kind <> 'reminded')
);
create index on calendar.partner_report (item_id, partner_id, number);
create index on calendar.partner_report (partner_id);
comment on table calendar.partner_report is 'What was said of one partner''s report to an item: handed in, not after all, or reminded of; rows are only added and the latest counts.';
comment on column calendar.partner_report.id is 'Identifier, UUID version 7.';
comment on column calendar.partner_report.item_id is 'Item to which the partner reports.';
comment on column calendar.partner_report.partner_id is 'Partner whose report it is.';
comment on column calendar.partner_report.kind is 'What was said: it has reported, that was taken back, or it was reminded.';
comment on column calendar.partner_report.handed_in is 'When the report was handed in, EDTF; null when not known.';
comment on column calendar.partner_report.remark is 'Remark by language.';
comment on column calendar.partner_report.author is 'Who said so.';
comment on column calendar.partner_report.recorded is 'When it was said.';
comment on column calendar.partner_report.number is 'Order of saying.';
