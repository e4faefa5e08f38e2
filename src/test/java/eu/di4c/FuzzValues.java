package eu.di4c;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What is put into addresses, questions and forms: what is really there, what nearly fits, and what nobody would type. */
final class FuzzValues {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "2",
            "99999999999999999999999",
            "1e9",
            "NaN",
            "0x10",
            "null",
            "true",
            "on",
            "yes",
            "2020-05-07",
            "7 May 2020",
            "2020-13-45",
            "31 February 2021",
            "2020-05/2022-05",
            "../2020",
            "10000-01-01",
            "-9999999999-01",
            "P3M",
            "P-1D",
            "P99999999999M",
            "3 months",
            "ro",
            "en",
            "xx",
            "EUR",
            "8.403 €",
            "1,5 mil.",
            "85",
            "-85",
            "100.0001",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' or 1=1 --",
            "'; drop table people.person; --",
            "\\",
            "%",
            "_",
            "%s%n",
            "{0}",
            "{0,number,",
            "${7*7}",
            "{{7*7}}",
            "#{7*7}",
            "../../etc/passwd",
            "..\\..\\x",
            "a\u0000b",
            "\u0000",
            "\ud800",
            "\udfff\ud800",
            "\uFFFF",
            "\u202Eabc",
            "e\u0301\u0323",
            "👩‍👩‍👧‍👦",
            "ș ț ă î",
            "İıŞş",
            "ﷺ",
            "a\r\nSet-Cookie: x=1",
            "a\nb",
            "\t",
            "\u0085",
            "not@an@address",
            "a@b.example",
            "javascript:alert(1)",
            "//evil.example",
            "https://evil.example/",
            "/account",
            "00000000-0000-0000-0000-000000000000",
            "019a0000-0000-7000-8000-000000000000",
            "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz",
            "019a0000000070008000000000000000+++++",
            "1-1-1-1-1",
            "*",
            "?",
            "~",
            "[",
            "]]>",
            "(",
            "((((((((((((((((a",
            "a*b*c",
            "\"a b",
            "a OR b",
            "a:*",
            "<->",
            "!",
            "administrator",
            "partner-coordinator",
            "draft",
            "published",
            "milestone",
            "meeting",
            "stage",
            "finish-start",
            "weeks");

    /** Already encoded: what a path may carry that a browser would not make. */
    private static final List<String> ODD_PATHS = List.of(
            "%00",
            "%FF",
            "%C0%AF",
            "%ED%A0%80",
            "%2e%2e",
            "..",
            "%2F",
            "%5C",
            "a;b=c",
            ";jsessionid=1",
            "%25",
            "%0d%0aX:1",
            "%",
            "a%20b",
            "-",
            "--",
            "A",
            "UPPER",
            "a--b",
            "%F0%9F%98%80",
            "1e9",
            "99999999999999999999",
            "-1",
            "0",
            "null",
            "new",
            "drafts",
            "feed.atom",
            "x.pdf",
            "x.docx",
            ".",
            "%7B%7D",
            "2020-13",
            "9999999999-01",
            "a".repeat(300));

    private final List<Map<String, List<String>>> cities;
    private final List<String> known;

    /** Takes the names of what there is in each city, by the word before them in an address; the doomed come last. */
    FuzzValues(List<Map<String, List<String>>> cities, List<String> scopes) {
        this.cities = cities;
        this.known = new ArrayList<>(scopes);
        cities.subList(FuzzCast.DOOMED, cities.size())
                .forEach(city -> city.values().forEach(known::addAll));
    }

    String value(RandomGenerator chance) {
        int kind = chance.nextInt(20);
        if (kind < 12) {
            return one(ODD, chance);
        }
        return switch (kind) {
            case 12 -> "x".repeat(chance.nextInt(400));
            case 13 -> "y".repeat(5_000 + chance.nextInt(5_000));
            case 14 -> noise(chance);
            case 15 -> one(ODD, chance) + one(ODD, chance);
            default -> one(known, chance);
        };
    }

    private static String noise(RandomGenerator chance) {
        var noise = new StringBuilder();
        for (int left = chance.nextInt(30); left > 0; left--) {
            noise.append((char) chance.nextInt(chance.nextBoolean() ? 0x80 : 0x10000));
        }
        return noise.toString();
    }

    /** The city about which somebody asks: most often her own. */
    int city(FuzzCast.Part part, boolean takesAway, RandomGenerator chance) {
        if (takesAway && part.home() < FuzzCast.DOOMED) {
            return FuzzCast.DOOMED + chance.nextInt(2);
        }
        return part.home() != FuzzCast.ANYWHERE && chance.nextInt(6) > 0 ? part.home() : chance.nextInt(cities.size());
    }

    /** Fills the variables of an address with names of one city; now and then one is odd, or of somewhere else. */
    String path(String address, int of, RandomGenerator chance) {
        var city = cities.get(of);
        String path = address.replace("/**", "/" + one(ODD_PATHS, chance));
        while (path.contains("{")) {
            int at = path.indexOf('{');
            String before = path.substring(0, at).replaceFirst("(?s).*/([^/]+)/$", "$1");
            path = path.substring(0, at) + name(before, city, chance) + path.substring(path.indexOf('}', at) + 1);
        }
        return path;
    }

    private String name(String before, Map<String, List<String>> city, RandomGenerator chance) {
        int kind = chance.nextInt(16);
        if (kind == 0) {
            return one(ODD_PATHS, chance);
        }
        return encoded(one(kind == 1 || !city.containsKey(before) ? known : city.get(before), chance));
    }

    static <T> T one(List<T> of, RandomGenerator chance) {
        return of.get(chance.nextInt(of.size()));
    }

    static String one(Set<String> of, RandomGenerator chance) {
        return of.stream().skip(chance.nextInt(of.size())).findFirst().orElseThrow();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
