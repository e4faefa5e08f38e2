package eu.di4c.overview.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.PhaseMoney;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.network.Network;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import java.util.List;
import java.util.Optional;

/** The money of one partner in one phase, in one sentence: total, of which EU, of which local. */
final class PhaseLine {

    private PhaseLine() {}

    /** One line for each phase; the rows are those of one partner. */
    static List<Fact> of(Network network, List<PhaseMoney> money, Words words) {
        return money.stream()
                .map(phase -> new Fact(
                        words.text(network.phase(phase.phase()).orElseThrow().name()),
                        Phrase.of(phase.rows().stream()
                                .findFirst()
                                .flatMap(PhaseMoney.Row::allocation)
                                .flatMap(allocation -> line(allocation, words))
                                .orElse(words.of("overview.money.notStated")))))
                .toList();
    }

    /** Published figures where there are some, else exact ones, else the total alone. */
    private static Optional<String> line(Allocation allocation, Words words) {
        Optional<Shares> shares = allocation.published().map(Published::shares).or(allocation::exact);
        return shares.map(known -> words.of(
                        "overview.money.shares",
                        words.wholeMoney(known.total()),
                        words.wholeMoney(known.eu()),
                        words.wholeMoney(known.local())))
                .or(() -> allocation.total().map(total -> words.of("overview.money.total", words.wholeMoney(total))));
    }
}
