package eu.di4c.notice.compose;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.document.FundingProfile;
import eu.di4c.kernel.Money;
import eu.di4c.network.Phase;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences on money: always the total, of which the Union's part, of which the local part; unknown money is said to be unknown. */
final class MoneySentences {

    private final NoticeFacts facts;
    private final Words words;
    private final Prose prose;

    MoneySentences(NoticeFacts facts, Words words, Prose prose) {
        this.facts = facts;
        this.words = words;
        this.prose = prose;
    }

    /** The name of the fund that pays. */
    Optional<String> fund() {
        return FundingProfile.fund(facts.programme().fund(), words.language());
    }

    List<String> sentences(Phase phase, String tense) {
        var sentences = new ArrayList<String>();
        var allocation = allocation(phase);
        var shares = allocation.flatMap(MoneySentences::told);
        if (shares.isPresent()) {
            sentences.add(sentence(shares.get(), tense));
            allocation
                    .flatMap(MoneySentences::exact)
                    .ifPresent(exact -> sentences.add(exactly(exact, allocation.get())));
        } else {
            sentences.add(allocation
                    .flatMap(Allocation::total)
                    .map(total -> words.of("notice.compose.money.total", tense, issuer(), amount(total)))
                    .orElseGet(() -> words.of("notice.compose.money.unknown", issuer())));
        }
        return sentences;
    }

    private String sentence(Shares shares, String tense) {
        return words.of(
                "notice.compose.money",
                tense,
                issuer(),
                amount(shares.total()),
                amount(shares.eu()),
                amount(shares.local()),
                fund().orElse(Prose.NONE));
    }

    private String exactly(Shares exact, Allocation allocation) {
        return words.of(
                "notice.compose.money.exact",
                allocation.rate().map(words::rate).orElse(Prose.NONE),
                amount(exact.eu()),
                amount(exact.local()));
    }

    private String issuer() {
        return prose.words(facts.issuer().organisation().legalName());
    }

    private Optional<Allocation> allocation(Phase phase) {
        return facts.money().stream()
                .filter(money -> money.phase() == phase.number())
                .flatMap(money -> money.rows().stream())
                .filter(row -> row.partner().equals(facts.issuer().id()))
                .findFirst()
                .flatMap(row -> row.allocation());
    }

    /** The figures the public already knows, else the exact ones. */
    private static Optional<Shares> told(Allocation allocation) {
        return allocation.published().map(Published::shares).or(allocation::exact);
    }

    /** The exact figures, where others were published. */
    private static Optional<Shares> exact(Allocation allocation) {
        return allocation
                .exact()
                .filter(exact -> allocation.published().isPresent())
                .filter(exact -> !told(allocation).equals(Optional.of(exact)));
    }

    /** Euros in words, as a notice writes them; other currencies by their sign. */
    private String amount(Money money) {
        boolean whole = money.figure().stripTrailingZeros().scale() <= 0;
        if (!money.currency().equals("EUR")) {
            return words.wholeMoney(money);
        }
        return words.of(whole ? "notice.compose.euro" : "notice.compose.euro.exact", money.figure());
    }
}
