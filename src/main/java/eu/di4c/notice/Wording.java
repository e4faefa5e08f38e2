package eu.di4c.notice;

import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a notice says; it may be changed while the notice is a draft.
 *
 * @param subject the notice in one sentence, for lists and catalogues
 * @param body text in Markdown
 * @param dated the day the notice bears; empty when not given
 * @param contact whom to ask
 */
public record Wording(
        String title,
        String subject,
        String body,
        Optional<NoticeNumber> number,
        Optional<LocalDate> dated,

        @Personal(
                what = Personal.Kind.CONTACT,
                why = Personal.Purpose.PUBLIC_INFORMATION,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "notice.notice.contact")
        Optional<String> contact) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    /** Signs that nobody sees, and that files and feeds must not hold, are left out. */
    public Wording {
        title = seen(title).replaceAll("\\s+", " ").strip();
        subject = seen(subject).replaceAll("\\s+", " ").strip();
        body = seen(body.replace("\r\n", "\n"));
        contact = contact.map(Wording::seen).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static String seen(String words) {
        return UNSEEN.matcher(words).replaceAll("");
    }
}
