alter table notice.notice add column partner_slug text check (partner_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
comment on column notice.notice.partner_slug is 'Partner of the network that issues it: whose people may write it and see it as a draft. Null when it is no partner; then only those of the whole network may.';

update notice.notice n set partner_slug = (
    select p.slug
    from network.partner p
    join network.network w on w.id = p.network_id
    join network.organisation o on o.id = p.organisation_id
    where w.slug = n.network_slug and o.slug = n.organisation_slug
    order by p.replaced_by is not null, p.position
    limit 1);
