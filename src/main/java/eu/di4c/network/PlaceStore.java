package eu.di4c.network;

import eu.di4c.database.Columns;
import eu.di4c.kernel.Colour;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of cities and organisations, and the names that find programmes, networks, cities and organisations. */
@Repository
class PlaceStore {

    private static final String CITY =
            "select slug, country, names, codes, latitude, longitude, help, accent, crest, crest_alt from network.city ";
    private static final String ORGANISATION =
            "select slug, country, legal_name, type, fiscal_code, letterhead from network.organisation ";

    private final JdbcClient database;
    private final PictureStore pictures;

    PlaceStore(JdbcClient database, PictureStore pictures) {
        this.database = database;
        this.pictures = pictures;
    }

    Optional<City> city(Slug slug) {
        return database.sql(CITY + "where slug = :slug")
                .param("slug", slug.text())
                .query((row, number) -> city(row, "slug"))
                .optional();
    }

    List<City> cities(String after, int most) {
        return database.sql(CITY + "where slug > :after order by slug limit :most")
                .param("after", after)
                .param("most", most)
                .query((row, number) -> city(row, "slug"))
                .list();
    }

    /** In the alphabetical order of the names that a reader of this language is shown, for which there is an index. */
    List<City> cities(Language reader, String after, int most) {
        String name = "network.shown_name(names, '%1$s') collate network.alphabet_%1$s".formatted(reader.tag());
        return database.sql(CITY + """
                        where (%1$s, slug) > (coalesce((select %1$s from network.city where slug = :after), :after), :after)
                        order by %1$s, slug limit :most
                        """.formatted(name))
                .param("after", after)
                .param("most", most)
                .query((row, number) -> city(row, "slug"))
                .list();
    }

    /** All of them, in order of their slugs; none when there are more. */
    List<City> citiesUpTo(int most) {
        return database.sql(CITY + """
                        where not exists (select from network.city order by slug offset :most limit 1)
                        order by slug limit :most
                        """)
                .param("most", most)
                .query((row, number) -> city(row, "slug"))
                .list();
    }

    /**
     * The city for which a partner of a network stands, named by itself or by its organisation; of several, that of the first.
     *
     * @param partner its slug, or empty when the organisation is meant
     */
    Optional<City> cityOf(Slug network, String partner, String organisation) {
        return database.sql(CITY + """
                        where id = (
                            select r.city_id from network.partner r
                            join network.network n on n.id = r.network_id
                            join network.organisation o on o.id = r.organisation_id
                            where n.slug = :network and (r.slug = :partner or o.slug = :organisation)
                            order by r.position limit 1)
                        """)
                .param("network", network.text())
                .param("partner", partner)
                .param("organisation", organisation)
                .query((row, number) -> city(row, "slug"))
                .optional();
    }

    /** Cities that give help in person, in order of their slugs. */
    List<City> helping(int most) {
        return database.sql(CITY + "where help is not null order by slug limit :most")
                .param("most", most)
                .query((row, number) -> city(row, "slug"))
                .list();
    }

    void put(City city) {
        database.sql("""
                        insert into network.city (id, slug, country, names, codes, latitude, longitude, help, accent,
                            crest, crest_alt)
                        values (:id, :slug, :country, :names::json, :codes::json, :latitude, :longitude, :help::json, :accent,
                            :crest, :crestAlt::json)
                        on conflict (slug) do update set country = excluded.country, names = excluded.names,
                            codes = excluded.codes, latitude = excluded.latitude, longitude = excluded.longitude,
                            help = excluded.help, accent = excluded.accent, crest = excluded.crest,
                            crest_alt = excluded.crest_alt
                        """)
                .param("id", Ids.next())
                .param("slug", city.slug().text())
                .param("country", city.country())
                .param("names", Columns.json(city.names()))
                .param("codes", NetworkJson.codes(city.codes()))
                .param(
                        "latitude",
                        city.coordinates().map(City.Coordinates::latitude).orElse(null))
                .param(
                        "longitude",
                        city.coordinates().map(City.Coordinates::longitude).orElse(null))
                .param("help", HelpJson.of(city.help()))
                .param("accent", city.accent().map(Colour::toString).orElse(null))
                .param("crest", city.crest().map(Crest::picture).orElse(null))
                .param("crestAlt", Columns.json(city.crest().map(Crest::alt)))
                .update();
        know(Found.Kind.CITY, city.slug(), city.names().versions().values());
    }

    Optional<Organisation> organisation(Slug slug) {
        return database.sql(ORGANISATION + "where slug = :slug")
                .param("slug", slug.text())
                .query((row, number) -> organisation(row))
                .optional();
    }

    List<Organisation> organisations(String after, int most) {
        return database.sql(ORGANISATION + "where slug > :after order by slug limit :most")
                .param("after", after)
                .param("most", most)
                .query((row, number) -> organisation(row))
                .list();
    }

    void put(Organisation organisation) {
        database.sql("""
                        insert into network.organisation (id, slug, country, legal_name, type, fiscal_code, letterhead)
                        values (:id, :slug, :country, :legalName::json, :type, :fiscalCode, :letterhead::json)
                        on conflict (slug) do update set country = excluded.country, legal_name = excluded.legal_name,
                            type = excluded.type, fiscal_code = excluded.fiscal_code,
                            letterhead = excluded.letterhead
                        """)
                .param("id", Ids.next())
                .param("slug", organisation.slug().text())
                .param("country", organisation.country())
                .param("legalName", Columns.json(organisation.legalName()))
                .param("type", NetworkJson.word(organisation.type()))
                .param("fiscalCode", organisation.fiscalCode().orElse(null))
                .param("letterhead", NetworkJson.letterhead(organisation.letterhead()))
                .update();
        know(
                Found.Kind.ORGANISATION,
                organisation.slug(),
                organisation.legalName().versions().values());
    }

    /** Makes these names, and the slug, find the thing; names of before go on finding it. */
    void know(Found.Kind kind, Slug slug, Collection<String> names) {
        Stream.concat(names.stream(), Stream.of(slug.text()))
                .distinct()
                .forEach(name -> database.sql("""
                        insert into network.known_as (kind, slug, label, search_key)
                        values (:kind, :slug, :label, :key)
                        on conflict (kind, slug, label) do nothing
                        """)
                        .param("kind", NetworkJson.word(kind))
                        .param("slug", slug.text())
                        .param("label", name)
                        .param("key", SearchKey.of(name).key())
                        .update());
    }

    /** All names that find a thing. */
    List<String> names(Found.Kind kind, Slug slug) {
        return database.sql("select label from network.known_as where kind = :kind and slug = :slug order by label")
                .param("kind", NetworkJson.word(kind))
                .param("slug", slug.text())
                .query((row, number) -> row.getString("label"))
                .list();
    }

    /** What has a name with this text in it, best first: the whole name, then its beginning, then its inside. */
    List<Found> search(SearchKey text, int most) {
        return database.sql("""
                        select kind, slug, label from (
                            select distinct on (kind, slug) kind, slug, label,
                                   case when search_key = :key then 0 when starts_with(search_key, :key) then 1 else 2 end as place
                            from network.known_as
                            where position(:key in search_key) > 0
                            order by kind, slug, place, label = slug, label) hit
                        order by place, kind, slug limit :most
                        """)
                .param("key", text.key())
                .param("most", most)
                .query((row, number) -> new Found(
                        NetworkJson.constant(Found.Kind.class, row.getString("kind")),
                        new Slug(row.getString("slug")),
                        row.getString("label")))
                .list();
    }

    static City city(ResultSet row, String slug) throws SQLException {
        BigDecimal latitude = row.getBigDecimal("latitude");
        return new City(
                new Slug(row.getString(slug)),
                row.getString("country"),
                Columns.localText(row, "names"),
                NetworkJson.codes(row.getString("codes")),
                latitude == null
                        ? Optional.empty()
                        : Optional.of(new City.Coordinates(latitude, row.getBigDecimal("longitude"))),
                HelpJson.help(row.getString("help")),
                Optional.ofNullable(row.getString("accent")).map(Colour::of),
                crest(row));
    }

    private static Optional<Crest> crest(ResultSet row) throws SQLException {
        var alt = Columns.optionalText(row, "crest_alt");
        String picture = row.getString("crest");
        return alt.map(words -> new Crest(picture, words));
    }

    PictureStore pictures() {
        return pictures;
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new Slug(row.getString("slug")),
                row.getString("country"),
                Columns.localText(row, "legal_name"),
                NetworkJson.constant(Organisation.Type.class, row.getString("type")),
                Optional.ofNullable(row.getString("fiscal_code")),
                NetworkJson.letterhead(row.getString("letterhead")));
    }
}
