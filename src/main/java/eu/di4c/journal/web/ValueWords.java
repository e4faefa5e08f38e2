package eu.di4c.journal.web;

import eu.di4c.document.FundingProfile;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Several;
import eu.di4c.site.part.Verbatim;
import gg.jte.Content;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values as the journal keeps them, in the reader's words: dates, money, countries, kinds, names; all else as it stands. */
record ValueWords(Words words, ScopeWords scopes, Map<SubjectRef, Called> names) {

    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?[0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern DATES =
            Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}[?~%]?(/([0-9]{4}.*|\\.\\.)?)?|(\\.\\.)?/[0-9]{4}.*");
    private static final Pattern DAYS = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) – ([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
    private static final Pattern VERSION = Pattern.compile("(?:^|; )(?=[a-z]{2}: )");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");

    /** Fields that name another thing by its address. */
    private static final Map<String, String> THINGS = Map.of(
            "city", "city",
            "organisation", "organisation",
            "programme", "programme",
            "correction", "notice",
            "network", "network");

    /** What may have to be named: the things to which the value of a field leads. */
    static Stream<SubjectRef> things(String field, String value) {
        return Stream.ofNullable(THINGS.get(FieldWords.last(field)))
                .filter(_ -> !value.isBlank())
                .map(kind -> new SubjectRef(kind, value));
    }

    Content content(String field, String value) {
        return things(field, value)
                .map(names::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(this::called)
                .or(() -> lines(FieldWords.last(field), value))
                .or(() -> said(FieldWords.last(field), value).map(Phrase::of))
                .orElseGet(() -> new Verbatim(value));
    }

    private Content called(Called named) {
        return named.link().<Content>map(link -> link).orElseGet(() -> Phrase.of(named.name()));
    }

    /** What has a line for each of its parts: rules, and a text in several languages. */
    private Optional<Content> lines(String field, String value) {
        return field.equals("rules") ? Optional.of(new RuleWords(this).lines(value)) : versions(value);
    }

    private Optional<Content> versions(String value) {
        var versions = VERSION.splitAsStream(value)
                .filter(version -> !version.isEmpty())
                .map(this::version)
                .toList();
        return versions.size() < 2 || versions.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        new Several(versions.stream().flatMap(Optional::stream).toList()));
    }

    /** One version of a text behind the name of its language. */
    private Optional<Content> version(String value) {
        return value.matches("(?s)[a-z]{2}: .*")
                ? Language.tagged(value.substring(0, 2)).<Content>map(language -> {
                    var name = Phrase.of(words.capital(words.name(language)) + " – ");
                    var text = new Phrase(
                            value.substring(4), Optional.of(language.locale()).filter(other -> !words.speaks(other)));
                    return output -> {
                        name.writeTo(output);
                        text.writeTo(output);
                    };
                })
                : Optional.empty();
    }

    private Optional<String> said(String field, String value) {
        return switch (field) {
            case "country" ->
                Optional.of(value).filter(code -> code.matches("[A-Z]{2}")).map(words::country);
            case "language" -> Language.tagged(value.toLowerCase(Locale.ROOT)).map(words::name);
            case "scope" -> Optional.of(value).filter(Scope::fits).map(path -> scopes.of(new Scope(path), words));
            case "fund" -> FundingProfile.fund(value, words.language());
            case "fundingPeriod" -> Optional.of(words.years(value));
            case "agreement" -> agreement(value);
            case "role" -> code(field, value).or(() -> held(value));
            default -> code(field, value).or(() -> figure(value));
        };
    }

    private Optional<String> code(String field, String value) {
        String code = value.toLowerCase(Locale.ROOT).replace('_', '-');
        String joined =
                HYPHEN.matcher(code).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        return Stream.of(code, joined)
                .flatMap(one -> messages(field, one))
                .filter(words::know)
                .findFirst()
                .map(words::of);
    }

    /** Kinds and states: which messages may say a code of a field. */
    private static Stream<String> messages(String field, String code) {
        return switch (field) {
            case "kind" ->
                Stream.of(
                        "calendar.feed.kind." + code,
                        "calendar.table.state." + code,
                        "network.kind." + code,
                        "notification.kind." + code);
            case "role" -> Stream.of("network.role." + code, "people.role." + code);
            case "type" -> Stream.of("network.organisation.type." + code);
            case "method" -> Stream.of("people.method." + code);
            default -> Stream.of("mailing.frequency." + code);
        };
    }

    /** A role and where it is held: a code and a path with a comma between them. */
    private Optional<String> held(String value) {
        String[] parts = value.split(", ", 2);
        return parts.length < 2
                ? Optional.empty()
                : Role.coded(parts[0])
                        .map(role ->
                                scopes.in(role, Scope.fits(parts[1]) ? new Scope(parts[1]) : Scope.EVERYWHERE, words));
    }

    private Optional<String> figure(String value) {
        var money = MONEY.matcher(value);
        if (money.matches()) {
            return money(money.group(1), money.group(2));
        }
        var days = DAYS.matcher(value);
        if (days.matches()) {
            return period(days.group(1) + "/" + days.group(2));
        }
        return MOMENT.matcher(value).matches() ? moment(value) : dates(value);
    }

    /** What was agreed to, and which version of its text. */
    private Optional<String> agreement(String value) {
        String[] parts = value.split(", ", 2);
        return Optional.of("journal.agreement.title." + parts[0])
                .filter(words::know)
                .map(words::of)
                .map(title -> parts.length < 2 ? title : title + " (" + parts[1] + ")");
    }

    private Optional<String> money(String currency, String amount) {
        try {
            return Optional.of(words.money(Money.of(new BigDecimal(amount), currency)));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /** A day or a period; four digits alone are a number as well. */
    private Optional<String> dates(String value) {
        return DATES.matcher(value).matches() && !NUMBER.matcher(value).matches() ? period(value) : Optional.empty();
    }

    Optional<String> period(String edtf) {
        try {
            return Optional.of(
                    edtf.contains("/") ? words.period(Period.parse(edtf)) : words.date(FuzzyDate.parse(edtf)));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    Optional<String> moment(String instant) {
        return MOMENT.matcher(instant).matches()
                ? parsed(instant)
                        .map(there -> words.of(
                                "mailing.time", words.date(there.toLocalDate()), words.time(there.toLocalTime())))
                : Optional.empty();
    }

    /** What only looks like a moment is a text. */
    private static Optional<ZonedDateTime> parsed(String instant) {
        try {
            return Optional.of(Instant.parse(instant).atZone(ZoneId.systemDefault()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
