package eu.di4c.site;

import java.util.List;

/**
 * The way from the first page to the one that is shown, as it stands above every page.
 *
 * @param steps the pages above it, the nearest last; none of them leads to the page itself
 * @param here what the page is called
 */
public record Trail(List<Link> steps, Phrase here) {

    public Trail {
        steps = List.copyOf(steps);
    }

    /**
     * The way to a page.
     *
     * @param title what the page is called when the way ends above it
     * @param way may end with the page itself, under a shorter name than its title
     */
    public static Trail of(Visit visit, String title, List<Link> way) {
        if (way.isEmpty() || !isHere(way.getLast(), visit, title)) {
            return new Trail(way, Phrase.of(title));
        }
        return new Trail(way.subList(0, way.size() - 1), way.getLast().text());
    }

    /**
     * A form that was refused is shown at the address it was sent to, which may lie above its own or elsewhere; any other
     * page has its own address, and what is called as it is may well lie above it.
     */
    private static boolean isHere(Link last, Visit visit, String title) {
        String address = last.href().replaceFirst("\\?.*", "");
        return address.equals(visit.path())
                || address.startsWith(visit.path() + "/")
                || (visit.sent() && last.text().text().equals(title));
    }

    /** Whether the page lies below the one at this address. */
    public boolean passes(String address) {
        return steps.stream().anyMatch(step -> step.href().equals(address));
    }
}
