create table calendar.item (
    id uuid primary key,
    network_id uuid not null references network.network,
    code text not null,
    kind text not null check (kind in ('stage', 'milestone', 'deliverable', 'meeting', 'reporting-deadline', 'legal-term')),
    title json not null,
    period text not null,
    begins date,
    due date,
    result json,
    owners text[] not null,
    phase integer check (phase between 1 and 9),
    meeting_kind text check (meeting_kind in ('kick-off', 'transnational', 'core', 'site-visit', 'masterclass', 'peer-review',
        'bilateral-visit', 'local-group', 'idea-cafe', 'info-day', 'university', 'final-event', 'other')),
    planned_place json,
    planned_mode text check (planned_mode in ('on-site', 'online', 'hybrid')),
    actual_place json,
    actual_mode text check (actual_mode in ('on-site', 'online', 'hybrid')),
    actual_known boolean not null default false,
    otherwise_because json,
    fixed_because json,
    anchor_code text,
    anchor_end text check (anchor_end in ('start', 'finish')),
    anchor_later text,
    state text check (state in ('planned', 'held', 'delivered', 'accepted', 'cancelled', 'delay-granted')),
    changes integer not null default 0,
    modified timestamptz not null,
    unique (network_id, code),
    check ((kind = 'meeting') = (meeting_kind is not null)),
    check (num_nulls(anchor_code, anchor_end, anchor_later) in (0, 3)),
    check (fixed_because is null or anchor_code is null)
);
create index on calendar.item (network_id, due);
create index on calendar.item using gin (owners);
comment on table calendar.item is 'An entry in the calendar of a network: stage, milestone, deliverable, meeting, deadline or legal term.';
comment on column calendar.item.id is 'Identifier, UUID version 7.';
comment on column calendar.item.network_id is 'Network in whose calendar it stands.';
comment on column calendar.item.code is 'Name in the network, never changed; files and feeds know it by this.';
comment on column calendar.item.kind is 'What sort of entry it is.';
comment on column calendar.item.title is 'Title by language.';
comment on column calendar.item.period is 'From when to when, an EDTF interval; an end not known is empty.';
comment on column calendar.item.begins is 'First day that the start may mean; null when not known.';
comment on column calendar.item.due is 'Last day that the end may mean, a granted delay counted in; null when not known.';
comment on column calendar.item.result is 'What it must bring, by language.';
comment on column calendar.item.owners is 'Slugs of the partners it belongs to; empty when it belongs to the network as a whole.';
comment on column calendar.item.phase is 'Number of the phase in which it lies.';
comment on column calendar.item.meeting_kind is 'What sort of meeting it is.';
comment on column calendar.item.planned_place is 'Where it was planned, by language.';
comment on column calendar.item.planned_mode is 'How it was planned: on site, online or both.';
comment on column calendar.item.actual_place is 'Where it was held, by language.';
comment on column calendar.item.actual_mode is 'How it was held.';
comment on column calendar.item.actual_known is 'Whether anything is known of how and where it was held.';
comment on column calendar.item.otherwise_because is 'Why it was held otherwise than planned, by language.';
comment on column calendar.item.fixed_because is 'Why nothing moves it, by language; null when it may move.';
comment on column calendar.item.anchor_code is 'Item from which its date is counted.';
comment on column calendar.item.anchor_end is 'From which end of that item.';
comment on column calendar.item.anchor_later is 'How much later it lies, an ISO 8601 period of whole months or days.';
comment on column calendar.item.state is 'Kind of its latest fact, copied here to be searched; null when nothing was said.';
comment on column calendar.item.changes is 'How often it was changed; the SEQUENCE of calendar feeds.';
comment on column calendar.item.modified is 'When it was last changed.';

create table calendar.fact (
    id uuid primary key,
    item_id uuid not null references calendar.item,
    kind text not null check (kind in ('planned', 'held', 'delivered', 'accepted', 'cancelled', 'delay-granted')),
    happened text,
    until text,
    remark json,
    author text not null,
    recorded timestamptz not null,
    number bigint generated always as identity,
    check ((kind = 'delay-granted') = (until is not null))
);
create index on calendar.fact (item_id, number);
comment on table calendar.fact is 'What became of an item, said by somebody; rows are only added and the latest counts.';
comment on column calendar.fact.id is 'Identifier, UUID version 7.';
comment on column calendar.fact.item_id is 'Item that it is about.';
comment on column calendar.fact.kind is 'What became of it.';
comment on column calendar.fact.happened is 'When it happened, EDTF; null when not known.';
comment on column calendar.fact.until is 'New last day of a granted delay, EDTF.';
comment on column calendar.fact.remark is 'Remark by language.';
comment on column calendar.fact.author is 'Who said so.';
comment on column calendar.fact.recorded is 'When it was said.';
comment on column calendar.fact.number is 'Order of saying.';

create table calendar.dependency (
    before_id uuid not null references calendar.item,
    after_id uuid not null references calendar.item,
    kind text not null check (kind in ('finish-start', 'start-start', 'finish-finish', 'start-finish')),
    lag integer not null,
    unit text not null check (unit in ('days', 'working-days', 'weeks', 'months')),
    primary key (before_id, after_id, kind)
);
create index on calendar.dependency (after_id);
comment on table calendar.dependency is 'One item waits for another of the same network.';
comment on column calendar.dependency.before_id is 'Item that comes first.';
comment on column calendar.dependency.after_id is 'Item that waits.';
comment on column calendar.dependency.kind is 'Which end of the first holds which end of the second.';
comment on column calendar.dependency.lag is 'How long it waits, negative when it may come sooner.';
comment on column calendar.dependency.unit is 'What the lag counts; working days are those of the item that waits.';

create table calendar.act (
    id uuid primary key,
    code text,
    kind text not null check (kind in ('baseline', 'shift', 'revert', 'edit')),
    reason json,
    decided_by json,
    decided_on text,
    step text,
    reverts uuid unique references calendar.act,
    counts_from date not null,
    author text not null,
    recorded timestamptz not null,
    number bigint generated always as identity,
    check ((kind = 'revert') = (reverts is not null))
);
comment on table calendar.act is 'A change of one or many calendars: who decided it and when, why; rows are only added.';
comment on column calendar.act.id is 'Identifier, UUID version 7.';
comment on column calendar.act.code is 'Name in the files of a network; null when it came from none.';
comment on column calendar.act.kind is 'What sort of change it is.';
comment on column calendar.act.reason is 'Why, by language.';
comment on column calendar.act.decided_by is 'Who decided it, by language.';
comment on column calendar.act.decided_on is 'When it was decided, EDTF; null when not known.';
comment on column calendar.act.step is 'ISO 8601 period by which a shift moves.';
comment on column calendar.act.reverts is 'Act that this one takes back; an act is taken back once.';
comment on column calendar.act.counts_from is 'Day of the decision where it is known to the day, else day of recording.';
comment on column calendar.act.author is 'Who recorded it.';
comment on column calendar.act.recorded is 'When it was recorded.';
comment on column calendar.act.number is 'Order of recording.';

create table calendar.change (
    network_id uuid not null references network.network,
    act_id uuid not null references calendar.act,
    subject text not null check (subject in ('item', 'phase')),
    code text not null,
    before text,
    after text not null,
    primary key (network_id, act_id, subject, code)
);
create index on calendar.change (act_id);
comment on table calendar.change is 'What an act did to the dates of one item or phase.';
comment on column calendar.change.network_id is 'Network in whose calendar it stands.';
comment on column calendar.change.act_id is 'Act that did it.';
comment on column calendar.change.subject is 'Whether an item or a phase changed.';
comment on column calendar.change.code is 'Code of the item, or number of the phase.';
comment on column calendar.change.before is 'Period before, an EDTF interval; null when the act brought it in.';
comment on column calendar.change.after is 'Period after, an EDTF interval.';
