create table network.programme (
    id uuid primary key,
    slug text not null unique,
    name json not null,
    fund text not null,
    funding_period text not null check (funding_period ~ '^\d{4}-\d{4}$'),
    runs text,
    last_eligible_date text,
    source text
);
comment on table network.programme is 'A funding programme under which networks of cities run, for example URBACT III.';
comment on column network.programme.id is 'Identifier, UUID version 7.';
comment on column network.programme.slug is 'Name in addresses and files.';
comment on column network.programme.name is 'Name by language.';
comment on column network.programme.fund is 'Fund that pays, for example ERDF.';
comment on column network.programme.funding_period is 'EU funding period, first and last year; it decides emblem and statement.';
comment on column network.programme.runs is 'Period of the programme as an EDTF interval; null when not known.';
comment on column network.programme.last_eligible_date is 'Last day on which a cost is eligible, EDTF; null when not known.';
comment on column network.programme.source is 'Where these facts come from.';

create table network.programme_rule (
    id uuid primary key,
    programme_id uuid not null references network.programme,
    position integer not null,
    kind text not null check (kind in ('eu-rate', 'network-cap', 'phase-cap', 'pilot-cap', 'partners-minimum', 'partners-maximum')),
    region_type text check (region_type in ('less-developed', 'transition', 'more-developed')),
    rate numeric check (rate between 0 and 100),
    amount numeric check (amount >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    count integer check (count >= 0),
    valid text,
    source text not null,
    unique (programme_id, position),
    check (num_nonnulls(rate, amount, count) = 1),
    check ((amount is null) = (currency is null))
);
comment on table network.programme_rule is 'A rule of a programme as data: rate, cap or count, with its validity and its source.';
comment on column network.programme_rule.id is 'Identifier, UUID version 7.';
comment on column network.programme_rule.programme_id is 'Programme whose rule it is.';
comment on column network.programme_rule.position is 'Order in which the rules are shown.';
comment on column network.programme_rule.kind is 'What the rule limits or sets.';
comment on column network.programme_rule.region_type is 'Type of region to which a rate applies; null when it applies to all.';
comment on column network.programme_rule.rate is 'EU rate in per cent.';
comment on column network.programme_rule.amount is 'Cap in currency units.';
comment on column network.programme_rule.currency is 'ISO 4217 currency of the cap.';
comment on column network.programme_rule.count is 'Least or greatest number of partners.';
comment on column network.programme_rule.valid is 'Validity as an EDTF interval; null when not known.';
comment on column network.programme_rule.source is 'Where the rule is written.';

create table network.network (
    id uuid primary key,
    slug text not null unique,
    programme_id uuid not null references network.programme,
    kind text not null check (kind in ('action-planning', 'transfer', 'implementation', 'other')),
    acronym text not null,
    title json not null,
    names json not null,
    themes json not null,
    summary json,
    aims json not null,
    activities json not null,
    revision bigint not null default 1
);
create index on network.network (programme_id);
comment on table network.network is 'A network of cities that work on one theme under a programme.';
comment on column network.network.id is 'Identifier, UUID version 7.';
comment on column network.network.slug is 'Name in addresses and files, never changed.';
comment on column network.network.programme_id is 'Programme that pays for the network.';
comment on column network.network.kind is 'Kind of network; Action Planning Network for DI4C.';
comment on column network.network.acronym is 'Acronym under which it was approved.';
comment on column network.network.title is 'Title by language.';
comment on column network.network.names is 'Former and later names with their dates: [{name, standing, used}].';
comment on column network.network.themes is 'Thematic keywords of the programme, as a list.';
comment on column network.network.summary is 'What the network is for, by language.';
comment on column network.network.aims is 'Declared aims, a list of texts by language.';
comment on column network.network.activities is 'What the second phase asks of the cities, a list of texts by language.';
comment on column network.network.revision is 'Counts the changes, for optimistic locking and caching.';

create table network.phase (
    id uuid primary key,
    network_id uuid not null references network.network,
    number integer not null check (number between 1 and 9),
    name json not null,
    period text,
    results json not null,
    unique (network_id, number)
);
comment on table network.phase is 'A phase of a network between two gates.';
comment on column network.phase.id is 'Identifier, UUID version 7.';
comment on column network.phase.network_id is 'Network whose phase it is.';
comment on column network.phase.number is 'First, second, … phase.';
comment on column network.phase.name is 'Name by language.';
comment on column network.phase.period is 'Period as an EDTF interval; null when not known.';
comment on column network.phase.results is 'Results asked for, a list of texts by language.';

create table network.gate (
    id uuid primary key,
    code text not null unique,
    programme_id uuid not null references network.programme,
    decided_by json not null,
    decided_on text,
    decision json not null,
    networks_covered integer check (networks_covered > 0),
    source text not null
);
create index on network.gate (programme_id);
comment on table network.gate is 'A decision that opens a phase; one decision may cover many networks and is stored once.';
comment on column network.gate.id is 'Identifier, UUID version 7.';
comment on column network.gate.code is 'Name in files.';
comment on column network.gate.programme_id is 'Programme in which it was decided.';
comment on column network.gate.decided_by is 'Body that decided, by language.';
comment on column network.gate.decided_on is 'Day of the decision, EDTF; null when not known.';
comment on column network.gate.decision is 'What was decided, by language.';
comment on column network.gate.networks_covered is 'How many networks the decision covers; null when not known.';
comment on column network.gate.source is 'Where the decision is published.';

create table network.gate_opening (
    gate_id uuid not null references network.gate,
    phase_id uuid not null references network.phase,
    primary key (gate_id, phase_id)
);
create index on network.gate_opening (phase_id);
comment on table network.gate_opening is 'Which phase of which network a gate opens.';
comment on column network.gate_opening.gate_id is 'The decision.';
comment on column network.gate_opening.phase_id is 'The phase it opens.';

create table network.city (
    id uuid primary key,
    slug text not null unique,
    country text not null check (country ~ '^[A-Z]{2}$'),
    names json not null,
    codes json not null,
    latitude numeric check (latitude between -90 and 90),
    longitude numeric check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);
comment on table network.city is 'A city as a place; an organisation that acts for it is another thing.';
comment on column network.city.id is 'Identifier, UUID version 7.';
comment on column network.city.slug is 'Name in addresses and files.';
comment on column network.city.country is 'ISO 3166 country (Greece is GR).';
comment on column network.city.names is 'Name by language; the first is the city''s own.';
comment on column network.city.codes is 'Statistical and local codes: [{scheme, vintage, code}].';
comment on column network.city.latitude is 'Degrees north, WGS 84.';
comment on column network.city.longitude is 'Degrees east, WGS 84.';

create table network.organisation (
    id uuid primary key,
    slug text not null unique,
    country text not null check (country ~ '^[A-Z]{2}$'),
    legal_name json not null,
    type text not null check (type in ('municipality', 'municipal-company', 'municipal-agency', 'regional-authority', 'university', 'association', 'other')),
    fiscal_code text,
    letterhead json
);
comment on table network.organisation is 'A legal body, for example a municipality or its agency.';
comment on column network.organisation.id is 'Identifier, UUID version 7.';
comment on column network.organisation.slug is 'Name in addresses and files.';
comment on column network.organisation.country is 'ISO 3166 country.';
comment on column network.organisation.legal_name is 'Legal name by language.';
comment on column network.organisation.type is 'What sort of body it is.';
comment on column network.organisation.fiscal_code is 'Fiscal code; null when not known.';
comment on column network.organisation.letterhead is 'Head of its paper: {language, issuer, motto, place, fiscalCode}; null when not known.';

create table network.partner (
    id uuid primary key,
    network_id uuid not null references network.network,
    slug text not null,
    position integer not null,
    city_id uuid not null references network.city,
    organisation_id uuid not null references network.organisation,
    role text not null check (role in ('lead', 'project')),
    membership text not null,
    replaced_by uuid references network.partner,
    responsible json not null,
    unique (network_id, slug)
);
create index on network.partner (city_id);
create index on network.partner (organisation_id);
comment on table network.partner is 'An organisation that stands for a city in a network, from one date to another.';
comment on column network.partner.id is 'Identifier, UUID version 7.';
comment on column network.partner.network_id is 'Network.';
comment on column network.partner.slug is 'Name in addresses and files, unique in the network.';
comment on column network.partner.position is 'Order in the list of partners.';
comment on column network.partner.city_id is 'City it stands for.';
comment on column network.partner.organisation_id is 'Organisation that takes part.';
comment on column network.partner.role is 'Lead or project partner.';
comment on column network.partner.membership is 'Joined and left as an EDTF interval.';
comment on column network.partner.replaced_by is 'Partner that took its place; its own history and money stay.';
comment on column network.partner.responsible is 'Responsible persons by function with dates: [{name, function, period}].';

create table network.statement (
    id uuid primary key,
    network_id uuid not null references network.network,
    subject_kind text not null,
    subject_key text not null,
    fact text not null,
    value json not null,
    source text not null,
    agreed boolean not null,
    position integer not null,
    unique (network_id, subject_kind, subject_key, fact, position)
);
comment on table network.statement is 'What one source says about a fact that sources dispute; one statement of each fact is the agreed one.';
comment on column network.statement.id is 'Identifier, UUID version 7.';
comment on column network.statement.network_id is 'Network in whose file the dispute is kept.';
comment on column network.statement.subject_kind is 'What sort of thing the fact is about.';
comment on column network.statement.subject_key is 'Which thing of that kind.';
comment on column network.statement.fact is 'Which fact of it.';
comment on column network.statement.value is 'What the source says, by language.';
comment on column network.statement.source is 'The source.';
comment on column network.statement.agreed is 'Whether this is the value the system uses.';
comment on column network.statement.position is 'Order in which the statements are shown; the agreed one first.';
create unique index on network.statement (network_id, subject_kind, subject_key, fact) where agreed;

create table network.known_as (
    kind text not null check (kind in ('programme', 'network', 'city', 'organisation')),
    slug text not null,
    label text not null,
    search_key text not null,
    primary key (kind, slug, label)
);
create index on network.known_as (search_key text_pattern_ops);
comment on table network.known_as is 'Every name under which a programme, network, city or organisation can be found.';
comment on column network.known_as.kind is 'What sort of thing it names.';
comment on column network.known_as.slug is 'Which thing of that kind.';
comment on column network.known_as.label is 'The name as written.';
comment on column network.known_as.search_key is 'The name in lower case without diacritics.';
