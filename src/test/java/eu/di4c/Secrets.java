package eu.di4c;

import eu.di4c.document.Files;
import eu.di4c.document.KeptFile;
import eu.di4c.document.Upload;
import eu.di4c.exchange.Import;
import eu.di4c.exchange.Imports;
import eu.di4c.journal.Journal;
import eu.di4c.journal.JournalSearch;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.mailing.Circular;
import eu.di4c.mailing.Circulars;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Letter;
import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.Letters;
import eu.di4c.mailing.Recipient;
import eu.di4c.network.Network;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import eu.di4c.notice.Wording;
import eu.di4c.people.AccessTokens;
import eu.di4c.people.Browser;
import eu.di4c.people.Invitation;
import eu.di4c.people.Invitations;
import eu.di4c.people.People;
import eu.di4c.people.Person;
import eu.di4c.people.Roles;
import eu.di4c.people.SignIn;
import eu.di4c.people.SignInAnswer;
import eu.di4c.people.SignIns;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a city has that is not public, one thing of each kind: a draft, people, a file, letters, tokens, entries of the journal. */
final class Secrets {

    private static final Actor PROGRAM = Actor.system();
    private static final Set<Action> NOBODY = Set.of();

    private final ApplicationContext program;
    private final Network network;
    private final Slug partner;
    private final List<Canary> canaries = new ArrayList<>();
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private Secrets(ApplicationContext program, Network network, Slug partner) {
        this.program = program;
        this.network = network;
        this.partner = partner;
    }

    static Secrets of(ApplicationContext program, Network network, Slug partner) {
        var secrets = new Secrets(program, network, partner);
        secrets.named("partners", partner.text());
        secrets.named("cities", partner.text());
        secrets.named("organisations", partner + "-town-hall");
        secrets.draft();
        secrets.file();
        secrets.person();
        secrets.invitation();
        secrets.letters();
        secrets.entry();
        secrets.importOfProgramme();
        return secrets;
    }

    Slug partner() {
        return partner;
    }

    Scope scope() {
        return Scope.partner(network.programme(), network.slug(), partner);
    }

    List<Canary> canaries() {
        return List.copyOf(canaries);
    }

    Map<String, List<String>> names() {
        return Map.copyOf(names);
    }

    /** The name of its one thing, by the word that stands before it in an address. */
    String name(String word) {
        return Objects.requireNonNull(names.get(word), word).getFirst();
    }

    private <T> T door(Class<T> type) {
        return program.getBean(type);
    }

    private void named(String word, String name) {
        names.merge(word, List.of(name), TwoCities::together);
    }

    private String canary(String word, String of, Scope scope, Set<Action> opens) {
        String text = "qz" + word + partner.text().replace("-", "") + "zq";
        canaries.add(new Canary(text, of, scope, opens));
        return text;
    }

    /** A name that is not public itself. */
    private void secretName(String word, String name, Scope scope, Set<Action> opens) {
        named(word, name);
        canaries.add(new Canary(name, "the name of one of the " + word, scope, opens));
    }

    private void draft() {
        var opens = Set.of(Action.SEE_DRAFT_NOTICES, Action.SEE_JOURNAL);
        var order = new ComposeNotice(
                network.slug().text(), partner.text(), Language.EN, LocalDate.of(2020, 6, 10), Optional.empty());
        var begun = done(door(Notices.class).compose(PROGRAM, order));
        var words = new Wording(
                "Draft " + canary("title", "the title of a draft", scope(), opens),
                "Subject",
                "Text " + canary("text", "the text of a draft", scope(), opens),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        done(door(Notices.class).edit(PROGRAM, begun.slug(), begun.revision(), words));
        named("notices", begun.slug().text());
    }

    private static Notice done(NoticeAnswer answer) {
        return switch (answer) {
            case NoticeAnswer.Done done -> done.notice();
            case NoticeAnswer.Refused refused -> throw new AssertionError(refused.because());
        };
    }

    private void file() {
        var opens = Set.of(Action.SEE_FILES, Action.SEE_JOURNAL);
        String text = canary("content", "what stands in a file", scope(), Set.of(Action.SEE_FILES));
        byte[] bytes = ("a;b\n1;" + text + "\n").getBytes(StandardCharsets.UTF_8);
        KeptFile file = done(door(Files.class)
                .keep(
                        PROGRAM,
                        scope(),
                        new SubjectRef("partner", network.slug() + "/" + partner),
                        new Upload(
                                canary("file", "the name of a file", scope(), opens) + ".csv",
                                () -> new ByteArrayInputStream(bytes))));
        secretName("files", file.id().toString(), scope(), opens);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T thing) -> thing;
            case Outcome.Overtaken<T> overtaken -> throw new AssertionError(overtaken);
            case Outcome.Refused<T> refused -> throw new AssertionError(refused.because());
        };
    }

    /** Somebody who holds a role here and does nothing, with a sign-in and a token. */
    private void person() {
        var group = Scope.group(network.programme(), network.slug(), partner);
        var known = Set.of(Action.SEE_PEOPLE, Action.WRITE_TO_MANY, Action.SEE_JOURNAL, Action.PROTECT_DATA);
        var person = door(People.class)
                .invent(
                        new Actor.Program(),
                        canary("person", "the name of a person", group, known),
                        new EmailAddress(
                                canary("address", "the address of a person", group, known) + "@test.example.org"),
                        Language.EN,
                        List.of(Held.of(Role.GROUP_MEMBER, group)));
        secretName("people", person.id().toString(), group, known);
        var holding = door(Roles.class).holdings(PROGRAM, person.id()).getFirst();
        secretName("roles", holding.id().toString(), group, Set.of(Action.SEE_PEOPLE, Action.GIVE_ROLES));
        signIn(person);
        token(Actor.Person.at(Origin.LOOPBACK, person.id(), person.name(), List.of()));
    }

    private void signIn(Person person) {
        var browser = new Browser(
                Origin.LOOPBACK,
                "127.0.0.1",
                canary("browser", "the browser of a person", scope(), Set.of(Action.PROTECT_DATA)),
                Optional.empty());
        if (!(door(SignIns.class).begin(browser, person, SignIn.Method.SAMPLE) instanceof SignInAnswer.In in)) {
            throw new AssertionError("not let in");
        }
        canaries.add(new Canary(in.secret(), "the secret of a sign-in", scope(), NOBODY));
        var by = Actor.Person.at(Origin.LOOPBACK, person.id(), person.name(), List.of());
        secretName("sign-ins", door(SignIns.class).all(by).getFirst().id().toString(), scope(), NOBODY);
    }

    private void token(Actor.Person by) {
        String name = canary("token", "the name of a token", Scope.EVERYWHERE, Set.of(Action.SEE_JOURNAL));
        String secret = door(AccessTokens.class)
                .make(by, name, scope(), Set.of(), Duration.ofDays(30))
                .orElseThrow();
        canaries.add(new Canary(secret, "the secret of a token", scope(), NOBODY));
        secretName("tokens", door(AccessTokens.class).of(by).getFirst().id().toString(), scope(), NOBODY);
    }

    private void invitation() {
        var known = Set.of(Action.SEE_PEOPLE, Action.GIVE_ROLES, Action.SEE_JOURNAL, Action.KEEP_INSTALLATION);
        done(door(Invitations.class)
                .invite(
                        PROGRAM,
                        new Invitation(
                                new EmailAddress(canary("invited", "the address of the invited", scope(), known)
                                        + "@test.example.org"),
                                canary("guest", "the name of the invited", scope(), known),
                                Language.EN,
                                Role.PARTNER_FINANCE,
                                scope(),
                                LocalDate.of(2026, 1, 1),
                                Optional.empty())));
        var pending = door(Invitations.class).pending(PROGRAM, scope()).getFirst();
        secretName("invitations", pending.id().toString(), scope(), known);
    }

    private void letters() {
        var circulars = door(Circulars.class);
        var roles = Set.of(Role.GROUP_MEMBER);
        var opens = Set.of(Action.WRITE_TO_MANY, Action.SEE_JOURNAL, Action.KEEP_INSTALLATION);
        String subject = canary("circular", "the subject of a letter to many", scope(), opens);
        Circular circular = done(circulars.send(
                PROGRAM,
                new Circular.Draft(
                        scope(),
                        roles,
                        Map.of(
                                Language.EN, new Circular.Wording(subject, "Text"),
                                Language.RO, new Circular.Wording(subject, "Text"))),
                Circulars.mark(circulars.recipients(PROGRAM, scope(), roles))));
        secretName("letters", circular.id().toString(), scope(), opens);
        var id = door(Letters.class)
                .queue(
                        PROGRAM,
                        new Letter(
                                new LetterKind("test-secret", "mailing.letter.circular", LetterKind.Manner.AS_WISHED),
                                Recipient.unknown("Ana", new EmailAddress("ana@test.example.org"), Language.EN),
                                canary("letter", "a letter", Scope.EVERYWHERE, Set.of(Action.KEEP_INSTALLATION)),
                                Letter.Content.of("Hello,", List.of("Text"), Optional.empty(), "")));
        secretName("outbox", id.toString(), Scope.EVERYWHERE, Set.of(Action.KEEP_INSTALLATION));
    }

    private void entry() {
        var opens = Set.of(Action.SEE_JOURNAL);
        var told = new Recorded(
                PROGRAM,
                "network.edited",
                new SubjectRef("network", network.slug().text()),
                scope(),
                Optional.of(canary("reason", "the reason of a deed", scope(), opens)),
                List.of());
        new TransactionTemplate(door(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> program.publishEvent(told));
        var search = new JournalSearch(Optional.of(scope()), "", "", List.of(), Optional.empty(), Optional.empty());
        var entry = door(Journal.class)
                .entries(PROGRAM, search, Optional.empty(), 1)
                .getFirst();
        named("journal", String.valueOf(entry.number()));
    }

    /** A file that the secretariat of the programme tries; only she who handed it in knows of it. */
    private void importOfProgramme() {
        var held = Held.of(Role.SECRETARIAT, Scope.programme(network.programme()));
        var person = door(People.class)
                .invent(
                        new Actor.Program(),
                        "Importer of " + partner,
                        new EmailAddress("importer." + partner + "@test.example.org"),
                        Language.EN,
                        List.of(held));
        Import taken = done(door(Imports.class)
                .tryOut(
                        Actor.Person.at(Origin.LOOPBACK, person.id(), person.name(), List.of(held)),
                        canary("import", "the name of an import", Scope.EVERYWHERE, NOBODY) + ".yaml",
                        "format: nothing".getBytes(StandardCharsets.UTF_8)));
        secretName("imports", taken.id().toString(), Scope.EVERYWHERE, NOBODY);
    }
}
