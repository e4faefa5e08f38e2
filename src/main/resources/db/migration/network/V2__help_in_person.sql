-- Not everybody can use a page: whom they call, and where and when they can go.
alter table network.city add column help json;
comment on column network.city.help is 'Help in person: {telephone, email, counter, hours: [{day, from, until}], remark, languages, relay}; null when not stated.';
