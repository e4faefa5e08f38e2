package eu.di4c.calendar.web;

import eu.di4c.calendar.feed.CalendarFeed;
import eu.di4c.calendar.feed.CalendarFeeds;
import eu.di4c.calendar.feed.FeedSource;
import eu.di4c.calendar.feed.FeedSource.Part;
import eu.di4c.calendar.feed.ProjectFile;
import eu.di4c.calendar.table.ItemTables;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.ListFile;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calendars for other programs: iCalendar feeds of a network, a city and a person, and the Microsoft Project file. */
@Controller
class CalendarFiles {

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Networks networks;
    private final CalendarFeeds feeds;
    private final ItemTables tables;

    CalendarFiles(Networks networks, CalendarFeeds feeds, ItemTables tables) {
        this.networks = networks;
        this.feeds = feeds;
        this.tables = tables;
    }

    @GetMapping("/networks/{slug}/calendar.ics")
    ResponseEntity<byte[]> network(Visit visit, @PathVariable String slug) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        return feed(slug, network.acronym(), List.of(source(network, new Part.Whole(), visit)), visit);
    }

    @GetMapping("/networks/{slug}/people/{person}/calendar.ics")
    ResponseEntity<byte[]> person(Visit visit, @PathVariable String slug, @PathVariable String person) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        Map<String, String> partners = networks.partners(network.id()).stream()
                .flatMap(partner -> partner.responsible().stream()
                        .filter(responsible -> responsible.address().equals(person))
                        .map(responsible -> Map.entry(partner.slug().text(), responsible.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
        if (partners.isEmpty()) {
            throw new Missing();
        }
        return feed(
                slug + "-" + person,
                network.acronym() + ": " + partners.values().iterator().next(),
                List.of(source(network, new Part.OfPerson(partners.keySet()), visit)),
                visit);
    }

    @GetMapping("/cities/{slug}/calendar.ics")
    ResponseEntity<byte[]> city(Visit visit, @PathVariable String slug) {
        City city = Optional.of(slug)
                .filter(Slug::fits)
                .flatMap(name -> networks.city(new Slug(name)))
                .orElseThrow(Missing::new);
        Map<Slug, Set<String>> partners = networks.membershipsOfCity(city.slug()).stream()
                .collect(Collectors.groupingBy(
                        Membership::network,
                        Collectors.mapping(
                                membership -> membership.partner().slug().text(), Collectors.toSet())));
        List<FeedSource> sources = partners.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> networks.network(entry.getKey().text()).stream()
                        .map(network -> source(network, new Part.OfCity(entry.getValue()), visit)))
                .toList();
        return feed(slug, visit.words().plain(city.names()), sources, visit);
    }

    @GetMapping("/networks/{slug}/calendar.xml")
    ResponseEntity<byte[]> project(Visit visit, @PathVariable String slug) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        byte[] file = ProjectFile.of(network.acronym(), source(network, new Part.Whole(), visit), visit.words());
        return file(file, MediaType.APPLICATION_XML, slug + ".xml");
    }

    @GetMapping("/networks/{slug}/calendar.csv")
    ResponseEntity<byte[]> csv(Visit visit, @PathVariable String slug) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        return table(tables.csv(network, visit.language()), CSV, slug + ".csv");
    }

    @GetMapping("/networks/{slug}/calendar.xlsx")
    ResponseEntity<byte[]> xlsx(Visit visit, @PathVariable String slug) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        return table(tables.xlsx(network, visit.language()), XLSX, slug + ".xlsx");
    }

    /** The items for programs; the other formats have their own addresses above. */
    @GetMapping("/networks/{slug}/calendar.{format}")
    ListFile json(Visit visit, @PathVariable String slug) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        return new ListFile(visit, tables.list(network, visit.language()));
    }

    private FeedSource source(Network network, Part part, Visit visit) {
        return feeds.source(network, part, visit.words());
    }

    private static ResponseEntity<byte[]> feed(String name, String title, List<FeedSource> sources, Visit visit) {
        byte[] feed = CalendarFeed.of(title, sources, visit.spoken().words()).getBytes(StandardCharsets.UTF_8);
        return file(feed, ICALENDAR, name + ".ics");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return sent(content, type, ContentDisposition.inline().filename(name).build());
    }

    private static ResponseEntity<byte[]> table(byte[] content, MediaType type, String name) {
        return sent(
                content, type, ContentDisposition.attachment().filename(name).build());
    }

    private static ResponseEntity<byte[]> sent(byte[] content, MediaType type, ContentDisposition how) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("\"" + DigestUtils.md5DigestAsHex(content) + "\"")
                .headers(headers -> headers.setContentDisposition(how))
                .body(content);
    }
}
