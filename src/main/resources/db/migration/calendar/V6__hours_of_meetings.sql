alter table calendar.item
    add column meets_from time,
    add column meets_until time,
    add column meets_zone text check (meets_zone ~ '^[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)+$'),
    add check (num_nulls(meets_from, meets_zone) in (0, 2)),
    add check (meets_until is null or meets_from is not null),
    add check (meets_from is null or kind = 'meeting');
comment on column calendar.item.meets_from is 'When a meeting begins on its first day, by the clocks of the place; null when nobody said.';
comment on column calendar.item.meets_until is 'When it ends on its last day, by the same clocks; null when nobody said.';
comment on column calendar.item.meets_zone is 'Time zone of the place by its name of IANA.';
