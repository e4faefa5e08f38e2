create table subscription.subscriber (
    id uuid primary key,
    address text not null check (address <> '' and length(address) <= 254),
    at timestamptz not null
);
create unique index subscriber_address on subscription.subscriber (lower(address));
comment on table subscription.subscriber is 'An e-mail address for which somebody asked for notices, with an account or without; erased when nothing of it holds any more.';
comment on column subscription.subscriber.id is 'Identifier, UUID version 7.';
comment on column subscription.subscriber.address is 'E-mail address, as it was typed first.';
comment on column subscription.subscriber.at is 'When it was first asked for.';

create table subscription.subscription (
    id uuid primary key,
    subscriber_id uuid not null references subscription.subscriber,
    topic text not null check (topic ~ '^(all|(network|city)/[a-z0-9]+(-[a-z0-9]+)*)$'),
    language text not null check (language ~ '^[a-z]{2}$'),
    frequency text not null check (frequency in ('at-once', 'daily', 'weekly')),
    token_hash bytea not null,
    asked_at timestamptz not null,
    expires timestamptz not null,
    confirmed_at timestamptz,
    ended_at timestamptz,
    check (expires > asked_at),
    check (confirmed_at < expires),
    check (ended_at is null or confirmed_at is not null)
);
create unique index subscription_token on subscription.subscription (token_hash);
create unique index subscription_holds on subscription.subscription (subscriber_id, topic)
    where confirmed_at is not null and ended_at is null;
create index subscription_subscriber on subscription.subscription (subscriber_id);
create index subscription_topic on subscription.subscription (topic, confirmed_at) where confirmed_at is not null and ended_at is null;
create index subscription_expires on subscription.subscription (expires) where confirmed_at is null;
create index subscription_ended on subscription.subscription (ended_at) where ended_at is not null;
comment on table subscription.subscription is 'The wish of an address to be told of notices; it holds from its confirmation to its end. An address has one at most of each topic that holds.';
comment on column subscription.subscription.id is 'Identifier, UUID version 7.';
comment on column subscription.subscription.subscriber_id is 'Address that is told.';
comment on column subscription.subscription.topic is 'Of which notices: all, those on a network as network/di4c, those of a city as city/botosani.';
comment on column subscription.subscription.language is 'Language of the letters, two letters.';
comment on column subscription.subscription.frequency is 'How often letters were wished when it was asked for: at-once, daily or weekly.';
comment on column subscription.subscription.token_hash is 'SHA-256 of the secret in the letter that asks for confirmation; the secret is not kept.';
comment on column subscription.subscription.asked_at is 'When it was asked for.';
comment on column subscription.subscription.expires is 'Until when it can be confirmed.';
comment on column subscription.subscription.confirmed_at is 'When it was confirmed with the secret, which then counts no more; null before.';
comment on column subscription.subscription.ended_at is 'When it was ended by the way out of a letter; null as long as it holds.';

create table subscription.news (
    id uuid primary key,
    notice text not null check (notice ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    what text not null check (what in ('published', 'withdrawn')),
    at timestamptz not null,
    told_at timestamptz,
    unique (notice, what)
);
create index news_untold on subscription.news (id) where told_at is null;
comment on table subscription.news is 'That a notice was published or withdrawn, written in the transaction in which it was; subscribers are told of it once.';
comment on column subscription.news.id is 'Identifier, UUID version 7.';
comment on column subscription.news.notice is 'Name of the notice in addresses.';
comment on column subscription.news.what is 'What became of it.';
comment on column subscription.news.at is 'When it was published or withdrawn; only subscriptions that were confirmed before are told.';
comment on column subscription.news.told_at is 'When the last subscriber was told; null as long as somebody may have to be.';

create table subscription.telling (
    news_id uuid not null references subscription.news,
    subscriber_id uuid not null references subscription.subscriber on delete cascade,
    at timestamptz not null,
    primary key (news_id, subscriber_id)
);
create index telling_subscriber on subscription.telling (subscriber_id);
comment on table subscription.telling is 'That a letter with a piece of news was written to a subscriber, in the same transaction: nobody gets it twice, and nobody misses it.';
comment on column subscription.telling.news_id is 'The news.';
comment on column subscription.telling.subscriber_id is 'Address that was told.';
comment on column subscription.telling.at is 'When the letter was written.';
