package eu.di4c.network;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A network of cities that work on one theme under a programme.
 *
 * @param names names it had before or after; all of them find it
 * @param themes thematic keywords of the programme
 * @param aims what the network declares to be for, one text each
 * @param activities what it asks of its cities, one text each
 * @param phases in order of their numbers
 * @param revision counts the changes of this network
 */
public record Network(
        NetworkId id,
        Slug slug,
        Slug programme,
        Kind kind,
        String acronym,
        LocalText title,
        List<Name> names,
        List<String> themes,
        Optional<LocalText> summary,
        List<LocalText> aims,
        List<LocalText> activities,
        List<Phase> phases,
        long revision) {

    public Network {
        names = List.copyOf(names);
        themes = List.copyOf(themes);
        aims = List.copyOf(aims);
        activities = List.copyOf(activities);
        phases = List.copyOf(phases);
    }

    /** What sort of network the programme calls it. */
    public enum Kind {
        ACTION_PLANNING,
        TRANSFER,
        IMPLEMENTATION,
        OTHER
    }

    /** Whether a name was used before or after the present one. */
    public enum Standing {
        FORMER,
        LATER
    }

    /** A name other than the acronym, with the time in which it was used. */
    public record Name(String name, Standing standing, Period used) {}

    /** To which part of the system it belongs. */
    public Scope scope() {
        return Scope.network(programme, slug);
    }

    /** To which part of the system a partner of it belongs. */
    public Scope scope(Slug partner) {
        return Scope.partner(programme, slug, partner);
    }

    /** When its last phase ends, as far as it is known. */
    FuzzyDate end() {
        return phases.isEmpty() ? FuzzyDate.UNKNOWN : phases.getLast().period().to();
    }

    /** What an editor of the network itself sees: without its phases and the count of changes. */
    public Network details() {
        return with(List.of(), 0);
    }

    Network with(NetworkId other) {
        return new Network(
                other,
                slug,
                programme,
                kind,
                acronym,
                title,
                names,
                themes,
                summary,
                aims,
                activities,
                phases,
                revision);
    }

    Network with(List<Name> others) {
        return new Network(
                id, slug, programme, kind, acronym, title, others, themes, summary, aims, activities, phases, revision);
    }

    Network with(List<Phase> others, long count) {
        return new Network(
                id, slug, programme, kind, acronym, title, names, themes, summary, aims, activities, others, count);
    }

    /** The phase with this number, if there is one. */
    public Optional<Phase> phase(int number) {
        return phases.stream().filter(phase -> phase.number() == number).findFirst();
    }

    /** The whole life of the network: from the start of its first phase to the end of its last. */
    public Period life() {
        return phases.isEmpty()
                ? Period.UNKNOWN
                : new Period(
                        phases.getFirst().period().from(),
                        phases.getLast().period().to());
    }
}
