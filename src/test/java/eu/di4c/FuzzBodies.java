package eu.di4c;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What is sent along: forms as they stand on their page or with a few fields spoiled, JSON, files, and bytes that are none of these. */
final class FuzzBodies {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final List<String> ODD_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=x",
            "garbage",
            "text/html",
            "*/*",
            "application/yaml",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/octet-stream",
            "image/png",
            "a/b/c",
            ";",
            "application/x-www-form-urlencoded; charset=UTF-16",
            "application/merge-patch+json");
    private static final List<String> FILE_NAMES = List.of(
            "a.csv",
            "a.pdf",
            "../../a.csv",
            "a\u0000.csv",
            "a.csv.exe",
            ".htaccess",
            "a".repeat(300) + ".txt",
            "ș.docx",
            "",
            "con");

    private final FuzzValues values;
    private final Set<String> fields;

    FuzzBodies(FuzzValues values, Set<String> fields) {
        this.values = values;
        this.fields = fields;
    }

    Set<String> fields() {
        return fields;
    }

    /** The content and what it says it is; no type when nothing is said. */
    @SuppressWarnings("ArrayRecordComponent") // sent once, compared by nobody
    record Body(String type, byte[] content) {
        static final Body NONE = new Body("", new byte[0]);

        static Body of(String type, String text) {
            return new Body(type, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    Body any(boolean api, RandomGenerator chance) {
        int kind = chance.nextInt(20);
        if (kind < 9) {
            return api ? json(chance) : form(chance);
        }
        return switch (kind) {
            case 9, 10 -> api ? form(chance) : json(chance);
            case 11 ->
                Body.of(
                        JSON,
                        FuzzValues.one(
                                List.of(
                                        "{",
                                        "[]",
                                        "null",
                                        "\"x\"",
                                        "{\"a\":1,\"a\":2}",
                                        "{\"a\":NaN}",
                                        "{} {}",
                                        "[".repeat(3_000),
                                        "{\"a\":".repeat(2_000),
                                        "{\"a\":\"\\ud800\"}",
                                        "{\"\":\"\"}",
                                        ""),
                                chance));
            case 12 -> new Body(JSON, bytes(chance, 300));
            case 13 -> new Body(FORM, bytes(chance, 300));
            case 14 -> huge(chance);
            case 15, 16, 17 -> multipart(chance);
            case 18 -> new Body(FuzzValues.one(ODD_TYPES, chance), form(chance).content());
            default -> Body.NONE;
        };
    }

    private static Body huge(RandomGenerator chance) {
        byte[] much = new byte[1_100_000 + chance.nextInt(1_000_000)];
        Arrays.fill(much, (byte) 'a');
        return new Body(chance.nextBoolean() ? FORM : JSON, much);
    }

    private static byte[] bytes(RandomGenerator chance, int most) {
        byte[] bytes = new byte[chance.nextInt(most)];
        chance.nextBytes(bytes);
        return bytes;
    }

    private Map<String, String> chosen(RandomGenerator chance) {
        var chosen = new LinkedHashMap<String, String>();
        for (int left = chance.nextInt(8); left > 0; left--) {
            chosen.put(FuzzValues.one(fields, chance), values.value(chance));
        }
        return chosen;
    }

    private Body form(RandomGenerator chance) {
        return form(List.copyOf(chosen(chance).entrySet()));
    }

    private static Body form(List<Map.Entry<String, String>> fields) {
        return Body.of(
                FORM,
                fields.stream()
                        .map(field -> FuzzValues.encoded(field.getKey()) + "=" + FuzzValues.encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** The last form of a page as a reader would send it, or a program, with none or a few of its fields spoiled. */
    Body filled(String page, boolean api, RandomGenerator chance) {
        var form = Jsoup.parse(page).select("main form[method=post]").last();
        if (form == null) {
            return any(api, chance);
        }
        var typed = new ArrayList<Map.Entry<String, String>>();
        form.select("input, textarea, select").forEach(field -> {
            boolean counts =
                    !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked") || chance.nextInt(3) == 0;
            if (counts && !field.attr("name").matches("_csrf|preview|")) {
                typed.add(Map.entry(
                        field.attr("name"), field.is("select") ? chosen(field, chance) : written(field, chance)));
            }
        });
        for (int spoiled = chance.nextInt(4) - 1; spoiled > 0 && !typed.isEmpty(); spoiled--) {
            int at = chance.nextInt(typed.size());
            typed.set(at, Map.entry(typed.get(at).getKey(), values.value(chance)));
        }
        if (chance.nextInt(8) == 0) {
            typed.addAll(chosen(chance).entrySet());
        }
        return api ? object(typed) : form(typed);
    }

    /** What stands in a field; where nothing does, now and then something that fits many. */
    private static String written(Element field, RandomGenerator chance) {
        if (!field.val().isEmpty() || chance.nextInt(2) == 0) {
            return field.val();
        }
        boolean words = field.attr("name").matches(".*(reason|why|title|name|text|subject).*");
        return words ? "Some words " + chance.nextInt(1_000) : "2020-06-10";
    }

    private static Body object(List<Map.Entry<String, String>> fields) {
        return Body.of(
                JSON,
                fields.stream()
                        .map(field -> quoted(field.getKey()) + ": " + quoted(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    private static String chosen(Element select, RandomGenerator chance) {
        var options = select.select("option");
        return options.isEmpty()
                ? ""
                : options.get(chance.nextInt(options.size())).val();
    }

    private Body json(RandomGenerator chance) {
        return Body.of(
                JSON,
                chosen(chance).entrySet().stream()
                        .map(field -> quoted(field.getKey()) + ": " + json(field.getValue(), chance))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    private static String json(String value, RandomGenerator chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> "[" + quoted(value) + ", " + quoted(value) + "]";
            case 1 -> "{\"en\": " + quoted(value) + "}";
            case 2 -> "[{\"en\": " + quoted(value) + "}]";
            case 3 ->
                FuzzValues.one(
                        List.of("null", "1", "-1", "1e400", "true", "[]", "{}", "12345678901234567890123"), chance);
            default -> quoted(value);
        };
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars()
                .forEach(sign -> quoted.append(
                        sign == '"' || sign == '\\' || sign < 0x20 || sign > 0x7E
                                ? "\\u%04x".formatted(sign)
                                : String.valueOf((char) sign)));
        return quoted.append('"').toString();
    }

    private Body multipart(RandomGenerator chance) {
        var body = new StringBuilder();
        chosen(chance)
                .forEach((name, value) -> body.append("--fuzz\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        body.append("--fuzz\r\nContent-Disposition: form-data; name=\"")
                .append(chance.nextInt(5) == 0 ? FuzzValues.one(fields, chance) : "file")
                .append("\"; filename=\"")
                .append(FuzzValues.one(FILE_NAMES, chance))
                .append("\"\r\nContent-Type: ")
                .append(FuzzValues.one(ODD_TYPES, chance))
                .append("\r\n\r\n")
                .append(FuzzValues.one(
                        List.of(
                                "a;b\n1;2\n",
                                "",
                                "%PDF-1.7\n%EOF",
                                "PK\u0003\u0004",
                                "format: di4c-network/1\n",
                                "<html>",
                                values.value(chance)),
                        chance))
                .append(chance.nextInt(6) == 0 ? "" : "\r\n--fuzz--\r\n");
        return Body.of("multipart/form-data; boundary=fuzz", body.toString());
    }
}
