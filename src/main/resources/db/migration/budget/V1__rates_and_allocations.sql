create table budget.rate (
    id uuid primary key,
    partner_id uuid not null references network.partner,
    position integer not null,
    rate numeric not null check (rate between 0 and 100),
    region_type text check (region_type in ('less-developed', 'transition', 'more-developed')),
    valid text,
    source text not null,
    unique (partner_id, position)
);
comment on table budget.rate is 'The EU rate of a partner, with its validity; it comes from the type of its region and the programme.';
comment on column budget.rate.id is 'Identifier, UUID version 7.';
comment on column budget.rate.partner_id is 'Partner whose rate it is.';
comment on column budget.rate.position is 'Order of the rates of a partner.';
comment on column budget.rate.rate is 'EU rate in per cent.';
comment on column budget.rate.region_type is 'Type of region from which the rate comes; null when not known.';
comment on column budget.rate.valid is 'Validity as an EDTF interval; null when not known.';
comment on column budget.rate.source is 'Where the rate is stated.';

create table budget.allocation (
    id uuid primary key,
    partner_id uuid not null references network.partner,
    phase_id uuid not null references network.phase,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    total numeric check (total >= 0),
    published_total numeric check (published_total >= 0),
    published_eu numeric check (published_eu >= 0),
    published_local numeric check (published_local >= 0),
    rounding text check (rounding in ('exact', 'local-share-cut', 'eu-share-cut', 'half-up')),
    source text not null,
    unique (partner_id, phase_id),
    check (num_nulls(published_total, published_eu, published_local, rounding) in (0, 4))
);
create index on budget.allocation (phase_id);
comment on table budget.allocation is 'The money of one partner for one phase: one operation. A partner and phase without a row, or a null total, is not stated.';
comment on column budget.allocation.id is 'Identifier, UUID version 7.';
comment on column budget.allocation.partner_id is 'Partner that has the money.';
comment on column budget.allocation.phase_id is 'Phase for which it has it.';
comment on column budget.allocation.currency is 'ISO 4217 currency.';
comment on column budget.allocation.total is 'Total budget, exact; null when not known.';
comment on column budget.allocation.published_total is 'Total as published, in whole units.';
comment on column budget.allocation.published_eu is 'EU share as published.';
comment on column budget.allocation.published_local is 'Local share as published.';
comment on column budget.allocation.rounding is 'How the published shares were made whole.';
comment on column budget.allocation.source is 'Where the amounts are stated.';
