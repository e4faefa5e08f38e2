package eu.di4c.exchange;

import eu.di4c.kernel.Slug;
import eu.di4c.notice.Notice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** What the notices of a network file must agree on: codes once, organisations that exist, references that end somewhere. */
final class NoticeRules {

    private final NetworkFile file;
    private final Troubles troubles;
    private final Map<Slug, Notice> bySlug = new HashMap<>();

    private NoticeRules(NetworkFile file, Troubles troubles) {
        this.file = file;
        this.troubles = troubles;
    }

    static void check(NetworkFile file, Told told, Troubles troubles) {
        var rules = new NoticeRules(file, troubles);
        file.notices().forEach(notice -> rules.bySlug.putIfAbsent(notice.slug(), notice));
        var seen = new HashSet<Slug>();
        for (int i = 0; i < file.notices().size(); i++) {
            Notice notice = file.notices().get(i);
            String path = "/notices/" + i;
            if (!seen.add(notice.slug())) {
                rules.trouble(path + "/code", "the code '" + notice.slug() + "' twice", "each code once");
            }
            String organisation = notice.issuer().organisation().text();
            if (!told.organisations().contains(organisation)) {
                rules.trouble(path + "/organisation", "'" + organisation + "'", "an organisation of this file");
            }
            notice.corrects().ifPresent(elder -> rules.ends(path + "/corrects", notice, elder));
            notice.translates().ifPresent(original -> rules.ends(path + "/translates", notice, original));
        }
    }

    /** Whether following a reference leads away from the notice; one to a notice that is not in the file is for the door. */
    private void ends(String path, Notice notice, Slug reference) {
        Optional<Slug> at = Optional.of(reference);
        for (int step = 0; step <= file.notices().size() && at.isPresent(); step++) {
            if (at.get().equals(notice.slug())) {
                trouble(path, "'" + reference + "'", "another notice, which does not lead back to this one");
                return;
            }
            at = Optional.ofNullable(bySlug.get(at.get()))
                    .flatMap(next -> next.corrects().or(next::translates));
        }
    }

    private void trouble(String path, String found, String expected) {
        troubles.addUnlessKnown(new Trouble(path, 0, found, expected));
    }
}
