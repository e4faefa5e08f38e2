create table calendar.written (
    network_id uuid not null references network.network,
    act_id uuid not null references calendar.act,
    code text not null,
    heading text not null,
    written text not null,
    understood text not null,
    primary key (network_id, act_id, code, heading)
);
create index on calendar.written (act_id);
comment on table calendar.written is 'What a cell of a table that was brought in said of a date, beside what it was understood as; rows are only added.';
comment on column calendar.written.network_id is 'Network whose calendar was changed.';
comment on column calendar.written.act_id is 'Act that brought the table in.';
comment on column calendar.written.code is 'Code of the item.';
comment on column calendar.written.heading is 'Heading of the column, as written.';
comment on column calendar.written.written is 'Text of the cell, exactly as written.';
comment on column calendar.written.understood is 'What it was understood as: a date or a period as EDTF; XXXX or / when the text says that it is not known.';
