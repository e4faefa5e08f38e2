package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.exchange.ImportReport;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.network.Networks;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import eu.di4c.people.Invitation;
import eu.di4c.people.Invitations;
import eu.di4c.people.People;
import eu.di4c.people.Roles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** A network like DI4C with a draft, a person and an invitation of Botoșani, whose addresses stand for those of each route. */
public final class WalkedThings {

    public static final String NETWORK = "walked";

    private static final String REPORT = """
                - code: walked-report
                  kind: reporting-deadline
                  title: {en: Fictitious report, ro: Raport fictiv}
                  period: 2020-10-31/2020-10-31
            """;

    private static final String SOMETHING = Ids.next().toString();
    private static final Slug PROGRAMME = new Slug("urbact-3");
    private static final Slug BOTOSANI = new Slug("botosani");
    private static final Scope PARTNER = Scope.partner(PROGRAMME, new Slug(NETWORK), BOTOSANI);
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Routes about things that no example is made of: to everybody they are not there, which is all that can be asked. */
    private static final List<String> GONE = List.of(
            "{entry}",
            "{letter}",
            "{circular}",
            "{file}",
            "{act}",
            "{table}",
            "{number}",
            "{import}",
            "{token}",
            "{secret}",
            "{passkey}",
            "/people/invitations/{id}",
            "/account/tokens/{id}",
            "/account/sign-ins/{id}",
            "{substitution}",
            "/imports/{id}",
            "{person}/calendar");

    private final Map<String, String> values = new HashMap<>();

    private WalkedThings() {}

    public static WalkedThings in(ApplicationContext program, NetworkFiles files) {
        var things = new WalkedThings();
        bring(files);
        var network = program.getBean(Networks.class).network(NETWORK).orElseThrow();
        var notices = program.getBean(Notices.class);
        var order = new ComposeNotice(NETWORK, "botosani", Language.EN, LocalDate.of(2020, 5, 7), Optional.empty());
        var draft = (NoticeAnswer.Done) notices.compose(Actor.system(), order);
        things.people(program);
        things.values.put("draft", draft.notice().slug().text());
        assertThat(network.slug().text()).isEqualTo(NETWORK);
        return things;
    }

    private static void bring(NetworkFiles files) {
        String text = SampleTest.SAMPLE
                .replace("  code: di4c\n", "  code: " + NETWORK + "\n")
                .replace("acronym: DI4C", "acronym: WALKED")
                .replace("urbact-3-phase-2-2020", "walked-phase-2-2020")
                .replace("calendar:\n  items:\n", "calendar:\n  items:\n" + REPORT);
        assertThat(files.importFile(Actor.system(), SampleTest.bytes(text)))
                .isNotInstanceOf(ImportReport.Refused.class);
    }

    private void people(ApplicationContext program) {
        var people = program.getBean(People.class);
        var roles = program.getBean(Roles.class);
        var ana = people.invent(
                new Actor.Program(),
                "Walked Ana",
                new EmailAddress(Ids.next() + "@test.example.org"),
                Language.EN,
                List.of(Held.of(Role.PARTNER_FINANCE, PARTNER)));
        values.put("person", ana.id().toString());
        values.put(
                "holding",
                roles.holdings(Actor.system(), ana.id()).getFirst().id().toString());
        var invitations = program.getBean(Invitations.class);
        invitations.invite(
                Actor.system(),
                new Invitation(
                        new EmailAddress(Ids.next() + "@test.example.org"),
                        "Walked Ion",
                        Language.RO,
                        Role.GROUP_MEMBER,
                        Scope.group(PROGRAMME, new Slug(NETWORK), BOTOSANI),
                        LocalDate.of(2026, 1, 1),
                        Optional.empty()));
        values.put(
                "invitation",
                invitations.pending(Actor.system(), PARTNER).getFirst().id().toString());
    }

    /** The address of a route, about these things. */
    public String address(Routes.Route route) {
        String pattern = route.address();
        Matcher variables = VARIABLE.matcher(pattern);
        String address = variables.replaceAll(found -> Matcher.quoteReplacement(value(pattern, found.group(1))));
        if (pattern.startsWith("/translations/")) {
            return address + "?in="
                    + Scope.network(PROGRAMME, new Slug(NETWORK)).path();
        }
        return pattern.matches("/people(\\.\\{format})?")
                        || pattern.equals("/people/invitations/new")
                        || pattern.startsWith("/letters")
                ? address + "?scope=" + PARTNER.path()
                : address;
    }

    private String value(String pattern, String variable) {
        return switch (variable) {
            case "network" -> NETWORK;
            case "partner", "city" -> "botosani";
            case "programme" -> PROGRAMME.text();
            case "organisation" -> "municipiul-botosani";
            case "notice" -> values.getOrDefault("draft", SOMETHING);
            case "month" -> "2020-05";
            case "lang" -> "ro";
            case "format" -> "csv";
            case "phase" -> "1";
            case "gate" -> "walked-phase-2-2020";
            case "kind" -> pattern.contains("/silences/") ? "notice-steps" : "partner";
            case "key" -> "trikala";
            case "fact" -> "organisation";
            case "item" -> pattern.matches(".*/report(s|ing)/.*") ? "walked-report" : "activation";
            case "code" -> "activation";
            case "link" -> "finish-start";
            case "slug" -> slug(pattern);
            case "id" -> id(pattern);
            case "holding" -> values.getOrDefault("holding", SOMETHING);
            case "person" ->
                pattern.contains("/people/{person}/calendar") ? "nobody" : values.getOrDefault("person", SOMETHING);
            case "number" -> pattern.contains("/phases/") ? "2" : "999999999";
            default -> SOMETHING;
        };
    }

    private String slug(String pattern) {
        if (pattern.contains("/cities/")) {
            return "botosani";
        }
        if (pattern.contains("/organisations/")) {
            return "municipiul-botosani";
        }
        if (pattern.contains("/programmes/")) {
            return PROGRAMME.text();
        }
        return pattern.contains("/notices/") ? values.getOrDefault("draft", "") : NETWORK;
    }

    private String id(String pattern) {
        if (pattern.startsWith("/people/invitations")) {
            return values.getOrDefault("invitation", SOMETHING);
        }
        return pattern.contains("/people/") ? values.getOrDefault("person", SOMETHING) : SOMETHING;
    }

    /** To which part of the system the thing at an address belongs. */
    Scope scope(String address) {
        String plain = address.replaceFirst("^/api/v1", "").replaceFirst("\\?.*", "");
        if (plain.matches("/(cities|organisations|notices|people|letters|files)/?.*")
                || plain.contains("/partners/botosani")) {
            return PARTNER;
        }
        if (plain.startsWith("/networks/" + NETWORK)) {
            return Scope.network(PROGRAMME, new Slug(NETWORK));
        }
        return plain.startsWith("/programmes/") ? Scope.programme(PROGRAMME) : Scope.EVERYWHERE;
    }

    public boolean isGone(Routes.Route route) {
        return GONE.stream().anyMatch(route.address()::contains);
    }
}
