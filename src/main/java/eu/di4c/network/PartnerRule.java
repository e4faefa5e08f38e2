package eu.di4c.network;

import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;

/** What the partners of a network must agree on with each other: one of them leads, and nobody replaces itself. */
final class PartnerRule {

    private PartnerRule() {}

    /** The partners after one was changed: when that one leads, the one that led until now takes part as all others do. */
    static List<Partner> led(List<Partner> all, Partner changed) {
        return all.stream()
                .map(partner ->
                        leads(changed) && leads(partner) && !partner.slug().equals(changed.slug())
                                ? partner.with(Partner.Role.PROJECT)
                                : partner)
                .toList();
    }

    /** What is wrong with these partners once one of them was changed. */
    static Optional<Refusal> broken(List<Partner> all, Slug changed) {
        if (all.stream().filter(PartnerRule::leads).count() != 1) {
            return refusal("role", "network.form.partner.role.nobody");
        }
        var partner = all.stream()
                .filter(one -> one.slug().equals(changed))
                .findFirst()
                .orElseThrow();
        if (partner.replacedBy().isPresent() && isReplacedByItself(partner, all)) {
            return refusal("replacedBy", "network.form.partner.replacedBy.circle");
        }
        return Optional.empty();
    }

    private static boolean leads(Partner partner) {
        return partner.role() == Partner.Role.LEAD && partner.replacedBy().isEmpty();
    }

    private static boolean isReplacedByItself(Partner partner, List<Partner> all) {
        var at = partner.replacedBy();
        for (int step = 0; step <= all.size() && at.isPresent(); step++) {
            Slug next = at.get();
            if (next.equals(partner.slug())) {
                return true;
            }
            at = all.stream()
                    .filter(other -> other.slug().equals(next))
                    .findFirst()
                    .flatMap(Partner::replacedBy);
        }
        return false;
    }

    private static Optional<Refusal> refusal(String field, String message) {
        return Optional.of(new Refusal(field, message, List.of()));
    }
}
