package eu.di4c.exchange;

import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the parts of a network file must agree on with each other. */
final class NetworkFileRules {

    private final NetworkFile file;
    private final Told told;
    private final Troubles troubles;

    private NetworkFileRules(NetworkFile file, Told told, Troubles troubles) {
        this.file = file;
        this.told = told;
        this.troubles = troubles;
    }

    static void check(NetworkFile file, Told told, Troubles troubles) {
        var rules = new NetworkFileRules(file, told, troubles);
        rules.gates();
        rules.places();
        rules.partners();
        rules.oneLead();
        rules.disputes();
        MoneyRules.check(file, told, troubles);
        CalendarRules.check(file, told, troubles);
        NoticeRules.check(file, told, troubles);
    }

    private void gates() {
        var seen = new HashSet<Slug>();
        for (int i = 0; i < file.gates().size(); i++) {
            var gate = file.gates().get(i);
            if (!seen.add(gate.code())) {
                trouble("/gates/" + i + "/code", "the code '" + gate.code() + "' twice", "each code once");
            }
            int phase = gate.opens().getFirst().phase();
            if (!told.phases().contains(String.valueOf(phase))) {
                trouble("/gates/" + i + "/opensPhase", "phase " + phase, phaseOfThis());
            }
        }
    }

    /** A place that nobody in the file speaks of would be stored where no export of this network finds it. */
    private void places() {
        if (file.partners().size() < told.partners().size()) {
            return; // a partner that could not be read may be the one that speaks of them
        }
        var cities =
                new HashSet<>(slugs(file.partners(), partner -> partner.city().slug()));
        var organisations = new HashSet<>(
                slugs(file.partners(), partner -> partner.organisation().slug()));
        organisations.addAll(slugs(file.notices(), notice -> notice.issuer().organisation()));
        unspoken("/cities/", slugs(file.cities(), City::slug), cities, "a city for which a partner stands");
        unspoken(
                "/organisations/",
                slugs(file.organisations(), Organisation::slug),
                organisations,
                "an organisation that is a partner or issues a notice");
    }

    private void unspoken(String path, List<Slug> there, Set<Slug> spokenOf, String expected) {
        for (int i = 0; i < there.size(); i++) {
            if (!spokenOf.contains(there.get(i))) {
                trouble(path + i, "'" + there.get(i) + "'", expected);
            }
        }
    }

    private static <T> List<Slug> slugs(List<T> things, Function<T, Slug> slug) {
        return things.stream().map(slug).toList();
    }

    private void partners() {
        Map<Slug, Slug> successors = new HashMap<>();
        for (int i = 0; i < file.partners().size(); i++) {
            var partner = file.partners().get(i);
            String path = "/partners/" + i;
            partner.replacedBy().ifPresent(successor -> successors.put(partner.slug(), successor));
            partner.replacedBy()
                    .filter(successor -> !told.partners().contains(successor.text())
                            || reaches(successor, partner.slug(), successors))
                    .ifPresent(successor -> trouble(
                            path + "/replacedBy",
                            "'" + successor + "'",
                            "another partner of this network, not replaced by this one"));
        }
    }

    private static boolean reaches(Slug from, Slug to, Map<Slug, Slug> successors) {
        Optional<Slug> at = Optional.of(from);
        for (int step = 0; step <= successors.size() && at.isPresent(); step++) {
            if (at.get().equals(to)) {
                return true;
            }
            at = Optional.ofNullable(successors.get(at.get()));
        }
        return false;
    }

    private void oneLead() {
        List<String> leads = file.partners().stream()
                .filter(partner -> partner.role() == Partner.Role.LEAD
                        && partner.replacedBy().isEmpty())
                .map(partner -> partner.slug().text())
                .toList();
        if (!told.partners().isEmpty() && leads.size() != 1) {
            trouble(
                    "/partners",
                    leads.isEmpty() ? "no lead partner" : leads.size() + " lead partners: " + String.join(", ", leads),
                    "one lead partner that is not replaced");
        }
    }

    private void disputes() {
        var seen = new HashSet<String>();
        for (int i = 0; i < file.disputes().size(); i++) {
            var dispute = file.disputes().get(i);
            String path = "/disputes/" + i;
            if (!seen.add(dispute.subject() + " " + dispute.fact())) {
                trouble(path, "the fact '" + dispute.fact() + "' of " + dispute.subject() + " twice", "each fact once");
            }
            known(
                    path + "/subject",
                    dispute.subject().key(),
                    things(dispute.subject().kind()),
                    "a thing of this file");
        }
    }

    private Set<String> things(String kind) {
        return switch (kind) {
            case "programme" -> Set.of(file.programme().slug().text());
            case "network" -> Set.of(file.network().slug().text());
            case "gate" -> told.gates();
            case "city" -> told.cities();
            case "organisation" -> told.organisations();
            case "partner" -> told.partners();
            case "phase" -> told.phases();
            default -> told.items();
        };
    }

    private String phaseOfThis() {
        return "a phase of this network (%d are given)".formatted(told.phases().size());
    }

    private void known(String path, String code, Set<String> codes, String expected) {
        if (!codes.contains(code)) {
            trouble(path, "'" + code + "'", expected);
        }
    }

    private void trouble(String path, String found, String expected) {
        troubles.addUnlessKnown(new Trouble(path, 0, found, expected));
    }
}
