package eu.di4c.network;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.SearchKey;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation that stands for a city in a network, from one date to another.
 *
 * @param slug its name in the network's addresses, as a rule the city's
 * @param membership when it joined and left
 * @param replacedBy the partner of the same network that took its place; its own history and money stay
 */
public record Partner(
        PartnerId id,
        Slug slug,
        Role role,
        City city,
        Organisation organisation,
        Period membership,
        Optional<Slug> replacedBy,
        List<Responsible> responsible) {

    public Partner {
        responsible = List.copyOf(responsible);
    }

    /** Whether the partner leads the network or takes part. */
    public enum Role {
        LEAD,
        PROJECT
    }

    /** On which terms it takes part: all that is agreed about it in the network. */
    public record Terms(
            Slug code, Role role, Slug city, Slug organisation, Period membership, Optional<Slug> replacedBy) {}

    /** Who answers for the project at the partner. */
    public record People(List<Responsible> responsible) {
        public People {
            responsible = List.copyOf(responsible);
        }
    }

    public Terms terms() {
        return new Terms(slug, role, city.slug(), organisation.slug(), membership, replacedBy);
    }

    public People people() {
        return new People(responsible);
    }

    /** All of it, as an editor saw it. */
    public Mark mark() {
        return Mark.of(terms(), people());
    }

    /**
     * Whether it stands for its city on a day: it has joined, and is not gone.
     *
     * @param end when the network ends
     */
    boolean standsForItsCity(FuzzyDate end, LocalDate day) {
        return membership.from().relation(FuzzyDate.day(day)) != FuzzyDate.Relation.AFTER && !isGone(end, day);
    }

    /** Whether another has taken its place by a day, or it left before its network ended. */
    boolean isGone(FuzzyDate end, LocalDate day) {
        var left = membership.to();
        var leaving = left.relation(FuzzyDate.day(day));
        boolean early = !end.isKnown() || left.relation(end) == FuzzyDate.Relation.BEFORE;
        return replacedBy.isPresent()
                ? leaving != FuzzyDate.Relation.AFTER
                : leaving == FuzzyDate.Relation.BEFORE && early;
    }

    Partner with(Role other) {
        return new Partner(id, slug, other, city, organisation, membership, replacedBy, responsible);
    }

    Partner with(List<Responsible> others) {
        return new Partner(id, slug, role, city, organisation, membership, replacedBy, others);
    }

    /** As it is once another has taken its place from a date on. */
    Partner replacedBy(Slug successor, Period until) {
        return new Partner(id, slug, role, city, organisation, until, Optional.of(successor), responsible);
    }

    /** A person who answers for the project at a partner, in a function, for a time. */
    public record Responsible(
            @Personal(
                    what = Personal.Kind.NAME,
                    why = Personal.Purpose.PUBLIC_INFORMATION,
                    basis = LegalBasis.PUBLIC_TASK,
                    kept = Personal.FOR_EVER,
                    columns = "network.partner.responsible")
            String name,

            @Personal(
                    what = Personal.Kind.FUNCTION,
                    why = Personal.Purpose.PUBLIC_INFORMATION,
                    basis = LegalBasis.PUBLIC_TASK,
                    kept = Personal.FOR_EVER,
                    columns = "network.partner.responsible")
            Optional<LocalText> function,

            Period period) {

        /** The name as it stands in an address: {@code claudiu-nanea}. */
        public String address() {
            return SearchKey.of(name).key().replace(' ', '-');
        }
    }
}
