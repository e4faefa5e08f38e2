package eu.di4c.browser;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * For every route of the program that people open: addresses that show it in all its states.
 *
 * <p>A route that is not in here fails {@link PageWalkTest}; one that is not a page stands with the files.
 */
record Addresses(Map<String, List<String>> pages, Map<String, String> files, Map<Integer, List<String>> refused) {

    private static final String HILLS = "/networks/" + Cast.HILLS;
    private static final String EMPTY = "/networks/" + Cast.EMPTY;

    static Addresses of(Cast cast, LocalDate today) {
        return new Addresses(pages(cast, today), files(cast), refused(cast));
    }

    /** Every page, each address once. */
    List<String> all() {
        return pages.values().stream().flatMap(List::stream).toList();
    }

    /** Pages that ask something. */
    List<String> forms() {
        return List.of(
                "/notices",
                "/accessibility/feedback",
                HILLS + "/calendar/shift",
                HILLS + "/calendar/history",
                "/programmes/fictitious-programme/calendar/shift");
    }

    /** One address for each route. */
    List<String> firsts() {
        return pages.values().stream().map(List::getFirst).toList();
    }

    private static Map<String, List<String>> pages(Cast cast, LocalDate today) {
        var pages = new TreeMap<String, List<String>>();
        pages.put("/", List.of("/"));
        pages.put("/accessibility", List.of("/accessibility"));
        pages.put("/accessibility/feedback", List.of("/accessibility/feedback"));
        pages.put("/accessibility/feedback/thanks", List.of("/accessibility/feedback/thanks"));
        pages.put("/api", List.of("/api"));
        pages.put("/cities", List.of("/cities"));
        pages.put(
                "/cities/{slug}", List.of("/cities/botosani", "/cities/fictitious-maki", "/cities/fictitious-colina"));
        pages.put("/data-protection", List.of("/data-protection"));
        pages.put("/glossary", List.of("/glossary"));
        pages.put("/networks", List.of("/networks"));
        pages.put("/networks/{slug}", List.of("/networks/di4c", HILLS, EMPTY));
        pages.put("/networks/{slug}/budget", List.of("/networks/di4c/budget", HILLS + "/budget", EMPTY + "/budget"));
        pages.put(
                "/networks/{slug}/calendar",
                List.of("/networks/di4c/calendar", HILLS + "/calendar?compare=first", EMPTY + "/calendar"));
        pages.put(
                "/networks/{slug}/calendar/history",
                List.of(
                        "/networks/di4c/calendar/history?on=2021-01-15",
                        HILLS + "/calendar/history",
                        EMPTY + "/calendar/history"));
        pages.put(
                "/networks/{slug}/calendar/month/{month}",
                List.of("/networks/di4c/calendar/month/2020-05", HILLS + "/calendar/month/" + YearMonth.from(today)));
        pages.put(
                "/networks/{slug}/calendar/shift",
                List.of(
                        "/networks/di4c/calendar/shift?by=P3M&from=iap-finale",
                        HILLS + "/calendar/shift?by=P6Y&from=middle",
                        EMPTY + "/calendar/shift"));
        pages.put(
                "/networks/{slug}/calendar/schedule",
                List.of(
                        HILLS + "/calendar/schedule",
                        "/networks/di4c/calendar/schedule",
                        EMPTY + "/calendar/schedule"));
        pages.put(
                "/networks/{slug}/calendar/items/{code}",
                List.of("/networks/di4c/calendar/items/activation", HILLS + "/calendar/items/middle"));
        pages.put("/networks/{network}/notices", List.of("/networks/di4c/notices", EMPTY + "/notices"));
        pages.put(
                "/networks/{slug}/partners/{partner}",
                List.of(
                        "/networks/di4c/partners/botosani",
                        HILLS + "/partners/colina",
                        HILLS + "/partners/maki-agency"));
        pages.put(
                "/networks/{slug}/partners/{partner}/budget",
                List.of(
                        "/networks/di4c/partners/botosani/budget",
                        HILLS + "/partners/colina/budget",
                        HILLS + "/partners/lofos/budget"));
        pages.put("/notices", List.of("/notices", "/notices?q=zebra"));
        pages.put(
                "/notices/{slug}",
                List.of(
                        "/notices/" + cast.informare().slug(),
                        "/notices/" + cast.posted().slug(),
                        "/notices/" + cast.corrected().slug(),
                        "/notices/" + cast.correction().slug()));
        pages.put(
                "/organisations/{slug}",
                List.of("/organisations/municipiul-botosani", "/organisations/fictitious-maki-agency"));
        pages.put(
                "/programmes/{slug}",
                List.of(
                        "/programmes/urbact-3",
                        "/programmes/fictitious-programme",
                        "/programmes/fictitious-empty-programme"));
        pages.put(
                "/programmes/{slug}/calendar/shift",
                List.of(
                        "/programmes/fictitious-programme/calendar/shift",
                        "/programmes/urbact-3/calendar/shift?by=P3M&from=iap-finale"));
        pages.put("/networks/{slug}/calendar/items/{code}", List.of("/networks/di4c/calendar/items/activation"));
        pages.put("/sign-in", List.of("/sign-in"));
        pages.put("/time-zone", List.of("/time-zone", "/time-zone?to=/networks/di4c/calendar"));
        pages.put("/sign-in/code", List.of("/sign-in/code"));
        pages.put("/recovery", List.of("/recovery"));
        pages.put(
                "/subscription", List.of("/subscription", "/subscription?network=di4c", "/subscription?city=botosani"));
        pages.put("/subscription/sent", List.of("/subscription/sent"));
        pages.put("/subscription/begun", List.of("/subscription/begun"));
        pages.put("/data-protection", List.of("/data-protection"));
        pages.put(
                "/search",
                List.of(
                        "/search",
                        "/search?q=botosani",
                        "/search?q=botosani&kind=city",
                        "/search?q=botoscani",
                        "/search?q=zebra"));
        return pages;
    }

    private static Map<String, String> files(Cast cast) {
        String notice = "/notices/" + cast.informare().slug();
        return Map.ofEntries(
                Map.entry("/assets/{file}", eu.di4c.site.Assets.style()),
                Map.entry("/cities/{slug}/theme.css", "/cities/fictitious-colina/theme.css"),
                Map.entry("/cities/{slug}/crest.png", ""),
                Map.entry("/cities/{slug}/calendar.ics", "/cities/fictitious-colina/calendar.ics"),
                Map.entry("/networks/{slug}/calendar.csv", HILLS + "/calendar.csv"),
                Map.entry("/networks/{slug}/calendar.xlsx", HILLS + "/calendar.xlsx"),
                Map.entry("/networks/{slug}/calendar.ics", HILLS + "/calendar.ics"),
                Map.entry("/networks/{slug}/calendar.xml", HILLS + "/calendar.xml"),
                Map.entry(
                        "/networks/{slug}/people/{person}/calendar.ics",
                        HILLS + "/people/fictitious-officer/calendar.ics"),
                Map.entry("/letters/unsubscribe/{token}", ""),
                Map.entry("/links/{secret}", ""),
                Map.entry("/calendars/{secret}/calendar.ics", ""),
                Map.entry("/calendars/{secret}/notices/feed.atom", ""),
                Map.entry("/subscription/confirmation/{secret}", ""),
                Map.entry("/sign-in/providers/{provider}", ""),
                Map.entry("/sign-in/providers/{provider}/return", ""),
                Map.entry("/notices/feed.atom", "/notices/feed.atom"),
                Map.entry("/networks/{network}/notices/feed.atom", "/networks/di4c/notices/feed.atom"),
                Map.entry("/cities/{slug}/notices/feed.atom", "/cities/botosani/notices/feed.atom"),
                Map.entry("/notices/{slug}.pdf", notice + ".pdf"),
                Map.entry("/notices/{slug}.docx", notice + ".docx"),
                Map.entry("/notices/{slug}/logo.png", ""),
                Map.entry("/schemas/network.json", "/schemas/network.json"));
    }

    private static Map<Integer, List<String>> refused(Cast cast) {
        return Map.of(
                400, List.of("/networks?after=%FF"),
                404, List.of("/there-is-no-such-page", "/networks/nowhere", "/error"),
                410, List.of("/notices/" + cast.withdrawn().slug(), "/links/" + "x".repeat(43)),
                422,
                        List.of(
                                HILLS + "/calendar/history?on=yesterday",
                                "/programmes/urbact-3/calendar/shift?by=three&from=middle",
                                HILLS + "/calendar/shift?by=three&from=middle",
                                HILLS + "/calendar/shift?by=&from=nowhere"));
    }
}
