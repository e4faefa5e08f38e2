package eu.di4c.network.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Phase;
import java.util.List;
import java.util.Optional;

/**
 * A network as the API tells it.
 *
 * @param revision counts the changes
 * @param parts where its partners, gates, disputes, money and file are
 */
record NetworkFacts(
        Slug code,
        Slug programme,
        Network.Kind kind,
        String acronym,
        LocalText title,
        List<Network.Name> names,
        List<String> themes,
        Optional<LocalText> summary,
        List<LocalText> aims,
        List<LocalText> activities,
        Period life,
        List<PhaseFacts> phases,
        long revision,
        Parts parts) {

    /** A phase as the API tells it. */
    record PhaseFacts(int number, LocalText name, Period period, List<LocalText> results) {

        static PhaseFacts of(Phase phase) {
            return new PhaseFacts(phase.number(), phase.name(), phase.period(), phase.results());
        }
    }

    /** Addresses of what belongs to a network. */
    record Parts(String partners, String gates, String disputes, String budget, String file, String page) {}

    static NetworkFacts of(Network network) {
        return new NetworkFacts(
                network.slug(),
                network.programme(),
                network.kind(),
                network.acronym(),
                network.title(),
                network.names(),
                network.themes(),
                network.summary(),
                network.aims(),
                network.activities(),
                network.life(),
                network.phases().stream().map(PhaseFacts::of).toList(),
                network.revision(),
                parts("/networks/" + network.slug()));
    }

    private static Parts parts(String page) {
        String here = "/api/v1" + page;
        return new Parts(
                here + "/partners", here + "/gates", here + "/disputes", here + "/budget", here + "/file", page);
    }
}
