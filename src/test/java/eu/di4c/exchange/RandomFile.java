package eu.di4c.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Network files that are right, with random content in every part; the same seed gives the same file. */
final class RandomFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WORDS = List.of(
            "x",
            "No",
            "null",
            "12",
            "a: b",
            "# no comment",
            "- list",
            "șțăîâ",
            "Τρίκαλα",
            "'quoted'",
            "\"double\"",
            " spaces ",
            "two\nlines\n",
            "tab\tin",
            "trailing \nspace",
            "\n\nempty lines\n\n\n",
            "emoji 😀",
            "a\u2028b",
            "{flow: [",
            "& * ! | > % @ `",
            "1e5",
            "0x10",
            "~",
            "true",
            "2020-05-07",
            "\u00A0nbsp",
            "\uFEFFmark",
            "?");
    private static final List<String> DATES =
            List.of("2020", "2020-05", "2020-05-07", "2020-21", "2020-33~", "2020-40?", "2020-06%");

    private final RandomGenerator random;

    RandomFile(RandomGenerator random) {
        this.random = random;
    }

    JsonNode file() {
        int partners = 1 + random.nextInt(4);
        int phases = random.nextInt(4);
        int items = random.nextInt(6);
        var file = object().put("format", "di4c-network/1");
        file.set("programme", programme());
        file.set("network", network(phases));
        if (phases > 0) {
            file.set("gates", list(random.nextInt(3), i -> gate(i, phases)));
        }
        file.set("cities", list(partners, this::city));
        file.set("organisations", list(partners, this::organisation));
        file.set("partners", list(partners, this::partner));
        file.set("disputes", list(random.nextInt(3), i -> dispute(i)));
        file.set("money", list(random.nextInt(partners + 1), i -> money(i, phases)));
        var calendar = object();
        calendar.set("items", list(items, i -> item(i, partners, phases)));
        calendar.set("dependencies", list(Math.max(0, items - 1), this::dependency));
        if (phases > 0) {
            calendar.set("acts", list(random.nextInt(2), i -> baseline(file)));
        }
        file.set("calendar", calendar);
        file.set("notices", list(random.nextInt(3), i -> notice(i)));
        return file;
    }

    private ObjectNode programme() {
        var out = object().put("code", "programme").put("fund", word()).put("fundingPeriod", "2014-2020");
        out.set("name", local());
        maybe(() -> out.put("runs", "2014/2023"));
        maybe(() -> out.put("source", word()));
        maybe(() -> out.put("lastEligibleDate", date()));
        out.set("rules", list(random.nextInt(3), i -> rule(i)));
        return out;
    }

    private ObjectNode rule(int i) {
        var out = object().put("rule", "eu-rate").put("source", word());
        switch (i) {
            case 0 -> out.put("rate", random.nextInt(101));
            case 1 -> out.put("count", random.nextInt(20));
            default -> out.put("amount", amount()).put("currency", "EUR");
        }
        maybe(() -> out.put("region", "transition"));
        return out;
    }

    private ObjectNode network(int phases) {
        var out = object().put("code", "random").put("kind", "transfer").put("acronym", word());
        out.set("title", local());
        out.set("themes", list(random.nextInt(3), i -> JSON.getNodeFactory().stringNode(word())));
        out.set("aims", list(random.nextInt(3), i -> local()));
        maybe(() -> out.set("summary", local()));
        out.set(
                "names",
                list(random.nextInt(2), i -> object().put("name", word()).put("standing", "later")));
        out.set("phases", list(phases, i -> {
            var phase = object().put("number", i + 1);
            phase.set("name", local());
            maybe(() -> phase.put("period", (2000 + i) + "-05/" + (2001 + i)));
            return phase;
        }));
        return out;
    }

    private ObjectNode gate(int i, int phases) {
        var out = object().put("code", "gate-" + i).put("source", word()).put("opensPhase", 1 + random.nextInt(phases));
        out.set("decidedBy", local());
        out.set("decision", local());
        maybe(() -> out.put("decidedOn", date()));
        maybe(() -> out.put("networksCovered", 1 + random.nextInt(30)));
        return out;
    }

    private ObjectNode city(int i) {
        var out = object().put("code", "city-" + i).put("country", "GR");
        out.set("names", local());
        out.set(
                "codes",
                list(random.nextInt(2), k -> object().put("scheme", word()).put("code", "0" + k)));
        maybe(() -> out.put("latitude", new BigDecimal("47.75")).put("longitude", new BigDecimal("-26.6")));
        maybe(() -> out.set("help", help()));
        maybe(() -> out.put("accent", "#0b5a6" + random.nextInt(10)));
        return out;
    }

    private ObjectNode help() {
        var out = object().put("telephone", "+44 1632 96000" + random.nextInt(10));
        maybe(() -> out.put("email", "help@example.org"));
        maybe(() -> out.set("counter", local()));
        out.set(
                "hours",
                list(
                        random.nextInt(3),
                        k -> object().put("day", "monday")
                                .put("from", "0" + (8 + k) + ":15")
                                .put("until", "0" + (8 + k) + ":45")));
        maybe(() -> out.set("relay", local()));
        return out;
    }

    private ObjectNode organisation(int i) {
        var out = object().put("code", "body-" + i).put("country", "FI").put("type", "other");
        out.set("legalName", local());
        maybe(() -> out.put("fiscalCode", word()));
        maybe(() -> out.set("letterhead", letterhead()));
        return out;
    }

    private ObjectNode letterhead() {
        var out = object().put("language", "el");
        out.set("issuer", list(1 + random.nextInt(2), i -> JSON.getNodeFactory().stringNode(word())));
        maybe(() -> out.put("motto", word()));
        return out;
    }

    private ObjectNode partner(int i) {
        var out = object().put("code", "partner-" + i).put("city", "city-" + i).put("organisation", "body-" + i);
        out.put("role", i == 0 ? "lead" : "project");
        maybe(() -> out.put("membership", "2020-21/.."));
        if (i > 0) {
            maybe(() -> out.put("replacedBy", "partner-0"));
        }
        out.set("responsible", list(random.nextInt(2), k -> object().put("name", word())));
        return out;
    }

    private ObjectNode dispute(int i) {
        var out = object().put("subject", "partner/partner-0").put("fact", "fact-" + i);
        out.set("agreed", statement());
        out.set("others", list(1 + random.nextInt(2), k -> statement()));
        return out;
    }

    private ObjectNode statement() {
        var out = object().put("source", word());
        out.set("value", local());
        return out;
    }

    private ObjectNode money(int i, int phases) {
        var out = object().put("partner", "partner-" + i);
        out.set(
                "rates",
                list(
                        random.nextInt(2),
                        k -> object().put("rate", new BigDecimal("66.67")).put("source", word())));
        out.set("phases", list(phases, k -> {
            var amount = object().put("phase", k + 1).put("currency", "EUR").put("source", word());
            maybe(() -> amount.put("total", amount()));
            return amount;
        }));
        return out;
    }

    private ObjectNode item(int i, int partners, int phases) {
        var out = object().put("code", "item-" + i);
        out.set("title", local());
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(40L * i);
        boolean dated = random.nextBoolean();
        if (dated) {
            out.put("period", day + "/" + day.plusDays(random.nextInt(30)));
        }
        if (random.nextBoolean()) {
            out.put("kind", "meeting");
            var meeting = object().put("kind", "other");
            maybe(() -> meeting.set("actual", object().put("mode", "hybrid")));
            maybe(() -> meeting.set("because", local()));
            if (dated) {
                maybe(() -> meeting.set(
                        "hours",
                        object().put("from", "0" + random.nextInt(10) + ":15")
                                .put("until", "1" + random.nextInt(10) + ":45")
                                .put("zone", "Europe/Lisbon")));
            }
            out.set("meeting", meeting);
        } else {
            out.put("kind", "stage");
        }
        maybe(() -> out.set("owners", JSON.createArrayNode().add("partner-" + random.nextInt(partners))));
        if (phases > 0) {
            maybe(() -> out.put("phase", 1 + random.nextInt(phases)));
        }
        maybe(() -> out.set("fixed", local()));
        out.set(
                "facts",
                list(
                        random.nextInt(2),
                        k -> object().put("fact", "planned")
                                .put("on", date())
                                .put("by", word())
                                .put("recorded", "2020-01-0" + (1 + k) + "T10:00:00.120Z")));
        return out;
    }

    private ObjectNode dependency(int i) {
        var out = object().put("before", "item-" + i)
                .put("after", "item-" + (i + 1))
                .put("link", "finish-start");
        maybe(() -> out.put("lag", 1 + random.nextInt(9)).put("unit", "weeks"));
        return out;
    }

    /** An act that leads to the period which the first phase has. */
    private ObjectNode baseline(JsonNode file) {
        var out = object().put("code", "baseline")
                .put("act", "baseline")
                .put("by", word())
                .put("recorded", "2020-01-01T10:00:00Z");
        String period = file.at("/network/phases/0").path("period").asString("/");
        out.set("changes", list(1, i -> object().put("phase", 1).put("after", period)));
        return out;
    }

    private ObjectNode notice(int i) {
        var out = object().put("code", "notice-" + i).put("language", "fi").put("organisation", "body-0");
        out.set("letterhead", letterhead());
        maybe(() -> out.put("title", "Title: " + i));
        maybe(() -> out.put("body", "One\n\n* " + word().replace("\uFEFF", "") + "\n"));
        maybe(() -> out.put("number", (i + 1) + "/2020"));
        if (i > 0) {
            maybe(() -> out.put("translates", "notice-0"));
        }
        out.set(
                "steps",
                list(
                        1 + random.nextInt(2),
                        k -> object().put("step", k == 0 ? "drafted" : "edited")
                                .put("at", "2020-01-0" + (1 + k) + "T10:00:00Z")
                                .put("by", word())));
        return out;
    }

    private ObjectNode local() {
        var out = object();
        for (String tag : List.of("ro", "en-GB", "el", "sr-Latn").subList(0, 1 + random.nextInt(4))) {
            out.put(tag, word());
        }
        return out;
    }

    private String word() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return random.nextInt(3) > 0
                ? word
                : word + " " + WORDS.get(random.nextInt(WORDS.size())).toUpperCase(Locale.ROOT);
    }

    private String date() {
        return DATES.get(random.nextInt(DATES.size()));
    }

    private BigDecimal amount() {
        return new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(3));
    }

    private void maybe(Runnable part) {
        if (random.nextBoolean()) {
            part.run();
        }
    }

    private static ArrayNode list(int size, IntFunction<JsonNode> one) {
        ArrayNode list = JSON.createArrayNode();
        for (int i = 0; i < size; i++) {
            list.add(one.apply(i));
        }
        return list;
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
