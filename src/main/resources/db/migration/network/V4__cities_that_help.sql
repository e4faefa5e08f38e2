-- The accessibility statement lists the cities that help in person; most do not say how.
create index city_helping on network.city (slug) where help is not null;
