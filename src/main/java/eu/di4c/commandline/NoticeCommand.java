package eu.di4c.commandline;

import eu.di4c.document.Docx;
import eu.di4c.document.Pdf;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.NoticePaper;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Notices;
import eu.di4c.notice.Posting;
import eu.di4c.notice.Refusal;
import eu.di4c.site.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes public notices: composes them from what is known, shows, edits, publishes, corrects and withdraws them. */
@Command(
        name = "notice",
        description = "Write public notices: compose, show, edit, publish, correct, withdraw, list.",
        mixinStandardHelpOptions = true,
        subcommandsRepeatable = false)
final class NoticeCommand implements Runnable {

    private static final int MOST = 1000;

    private final Doors doors;

    @Spec
    private CommandSpec spec;

    NoticeCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(description = "Compose a draft from what is known about a network.", mixinStandardHelpOptions = true)
    int compose(
            @Parameters(paramLabel = "NETWORK") String network,
            @Parameters(paramLabel = "PARTNER") String partner,
            @Option(
                            names = "--language",
                            defaultValue = "en",
                            description = "en, ro, it, es, fi, fr, el, pt or lv (${DEFAULT-VALUE})")
                    String language,
            @Option(names = "--on", description = "Day from which it looks back and ahead, as 2020-06-10 (today).")
                    Optional<LocalDate> on,
            @Option(names = "--translates", description = "The notice of which this is another language version.")
                    Optional<String> translates) {
        var spoken = Language.tagged(language);
        return spoken.isEmpty()
                ? tell(new NoticeAnswer.Refused(Refusal.LANGUAGE_NOT_SPOKEN), "")
                : tell(
                        notices()
                                .compose(
                                        doors.operator(),
                                        new ComposeNotice(
                                                network,
                                                partner,
                                                spoken.get(),
                                                on.orElseGet(LocalDate::now),
                                                translates.filter(Slug::fits).map(Slug::new))),
                        "Composed the draft");
    }

    @Command(
            name = "preview",
            description = "Show a notice as text to edit, or put it into a file that ends with .pdf, .docx or .md.",
            mixinStandardHelpOptions = true)
    int preview(
            @Parameters(paramLabel = "NOTICE") String slug,
            @Option(names = "--out", paramLabel = "FILE") Optional<Path> file)
            throws IOException {
        var notice = notices().notice(slug);
        if (notice.isEmpty()) {
            return tell(new NoticeAnswer.Refused(Refusal.UNKNOWN_NOTICE), "");
        }
        if (file.isEmpty()) {
            out().println(NoticeSheet.write(notice.get()));
        } else {
            Files.write(file.get(), content(notice.get(), file.get().toString()));
            out().println("Written: " + file.get());
        }
        return ExitCode.OK;
    }

    @Command(
            description = "Give a draft the words of a file, in the form that preview shows.",
            mixinStandardHelpOptions = true)
    int edit(@Parameters(paramLabel = "NOTICE") String slug, @Parameters(paramLabel = "FILE") Path file)
            throws IOException {
        try {
            var sheet = NoticeSheet.read(Files.readString(file));
            return withSlug(
                    slug, "Edited", name -> notices().edit(doors.operator(), name, sheet.revision(), sheet.wording()));
        } catch (IllegalArgumentException | DateTimeException misread) {
            spec.commandLine().getErr().println("Nothing was changed. In " + file + ": " + misread.getMessage() + ".");
            return ExitCode.SOFTWARE;
        }
    }

    @Command(description = "Publish a draft; from then on it never changes.", mixinStandardHelpOptions = true)
    int publish(@Parameters(paramLabel = "NOTICE") String slug) {
        return withSlug(slug, "Published", name -> notices().publish(doors.operator(), name));
    }

    @Command(description = "Begin a correction of a published notice: a new draft.", mixinStandardHelpOptions = true)
    int correct(
            @Parameters(paramLabel = "NOTICE") String slug,
            @Option(names = "--because", required = true, paramLabel = "REASON") String reason) {
        return withSlug(slug, "Composed the draft", name -> notices().correct(doors.operator(), name, reason));
    }

    @Command(
            description = "Withdraw a published notice; the reason is shown in its place.",
            mixinStandardHelpOptions = true)
    int withdraw(
            @Parameters(paramLabel = "NOTICE") String slug,
            @Option(names = "--because", required = true, paramLabel = "REASON") String reason) {
        return withSlug(slug, "Withdrawn", name -> notices().withdraw(doors.operator(), name, reason));
    }

    @Command(description = "Note where and how long a published notice was posted.", mixinStandardHelpOptions = true)
    int posted(
            @Parameters(paramLabel = "NOTICE") String slug,
            @Option(names = "--from", description = "First day, as 2020-06-11.") Optional<LocalDate> from,
            @Option(names = "--to", description = "Last day.") Optional<LocalDate> to,
            @Option(names = "--where") Optional<String> where,
            @Option(names = "--proof", description = "For example the number of the record.") Optional<String> proof) {
        return withSlug(
                slug, "Noted", name -> notices().post(doors.operator(), name, new Posting(from, to, where, proof)));
    }

    @Command(description = "List all notices, the newest first.", mixinStandardHelpOptions = true)
    int list() {
        var all = notices().all(MOST);
        all.forEach(notice -> out().printf(
                        "%-50s %-3s %-10s %s%n",
                        notice.slug(),
                        notice.language().tag(),
                        state(notice),
                        notice.wording().title()));
        if (all.isEmpty()) {
            out().println("There is no notice yet; begin with: di4c notice compose NETWORK PARTNER");
        }
        return ExitCode.OK;
    }

    private static String state(Notice notice) {
        return switch (notice.state()) {
            case NoticeState.Draft _ -> "draft";
            case NoticeState.Published _ -> "published";
            case NoticeState.Withdrawn _ -> "withdrawn";
        };
    }

    private byte[] content(Notice notice, String file) {
        if (file.endsWith(".pdf")) {
            return Pdf.of(NoticePaper.of(notice, notices().corrected(notice)));
        }
        return file.endsWith(".docx")
                ? Docx.of(NoticePaper.of(notice, notices().corrected(notice)))
                : NoticeSheet.write(notice).getBytes(StandardCharsets.UTF_8);
    }

    private int withSlug(String slug, String done, Function<Slug, NoticeAnswer> command) {
        return tell(
                Slug.fits(slug) ? command.apply(new Slug(slug)) : new NoticeAnswer.Refused(Refusal.UNKNOWN_NOTICE),
                done);
    }

    private int tell(NoticeAnswer answer, String done) {
        return switch (answer) {
            case NoticeAnswer.Done(Notice notice) -> {
                out().println(done + ": " + notice.slug());
                yield ExitCode.OK;
            }
            case NoticeAnswer.Refused(Refusal because) -> {
                spec.commandLine().getErr().println(Words.in(Language.EN).of(because.message()));
                yield ExitCode.SOFTWARE;
            }
        };
    }

    private Notices notices() {
        return doors.open(Notices.class);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
