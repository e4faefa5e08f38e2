package eu.di4c.notification;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Scope;
import eu.di4c.notice.Notice;
import eu.di4c.notice.Notices;
import eu.di4c.people.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who work on the notices of a partner or network what becomes of them. */
@Component
class NoticeReporter implements Reporter {

    private static final Map<String, String> SENTENCES = Map.of(
            "notice.drafted", "notice-drafted",
            "notice.corrected", "notice-drafted",
            "notice.published", "notice-published",
            "notice.withdrawn", "notice-withdrawn");

    private final Notices notices;
    private final Roles roles;

    NoticeReporter(Notices notices, Roles roles) {
        this.notices = notices;
        this.roles = roles;
    }

    @Override
    public boolean hears(Recorded deed) {
        return SENTENCES.containsKey(deed.what());
    }

    @Override
    public List<Report> reports(List<Recorded> deeds) {
        return deeds.stream()
                .flatMap(deed -> notices.notice(slug(deed)).map(notice -> report(deed, notice)).stream())
                .toList();
    }

    /** The draft of a correction is named beside the notice that it corrects. */
    private static String slug(Recorded deed) {
        return deed.changes().stream()
                .filter(change -> change.field().equals("correction"))
                .flatMap(change -> change.after().stream())
                .findFirst()
                .orElse(deed.subject().key());
    }

    private Report report(Recorded deed, Notice notice) {
        String sentence = SENTENCES.getOrDefault(deed.what(), "");
        boolean draft = sentence.equals("notice-drafted");
        var action = draft ? Action.PUBLISH_NOTICES : Action.SEE_DRAFT_NOTICES;
        var title = LocalText.of(notice.language().tag(), notice.wording().title());
        var news = new News(
                Kind.NOTICE_STEPS,
                Ids.next().toString(),
                sentence,
                List.of(new Argument.Named(title)),
                "/notices/" + notice.slug(),
                draft ? Optional.of(new News.Needs(Action.SEE_DRAFT_NOTICES, deed.scope())) : Optional.empty(),
                deed.by());
        return new Report(
                news,
                roles.around(action.roles(), deed.scope()).stream()
                        .filter(person -> person.may(action, deed.scope()) && worksNear(person, deed.scope()))
                        .map(Actor.Person::id)
                        .toList());
    }

    /** Whether a role is hers in the very network, not only in all of a programme. */
    static boolean worksNear(Actor.Person person, Scope scope) {
        return person.holds().stream()
                .anyMatch(held -> held.scope().network().isPresent()
                        && held.scope().network().equals(scope.network())
                        && held.scope().programme().equals(scope.programme()));
    }
}
