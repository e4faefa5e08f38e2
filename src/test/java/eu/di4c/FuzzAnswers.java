package eu.di4c;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

/** Judges each answer, and remembers what was wrong, once for each place. */
final class FuzzAnswers {

    private static final int MOST_PLACES = 40;
    /** What no answer ever carries: hashes of passwords, the inside of the program, words of the database. */
    private static final List<String> NEVER = List.of(
            "$argon2id$", "\tat eu.di4c", "\tat org.", "\tat java.", "PSQLException", "JdbcClient", "NullPointer");

    private final List<Canary> canaries;
    private final Predicate<Canary> stillClosed;
    private final Map<String, String> wrong = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> writes = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicLong slowest = new AtomicLong();
    private volatile String slowestAt = "";

    FuzzAnswers(List<Canary> canaries, Predicate<Canary> stillClosed) {
        this.canaries = canaries;
        this.stillClosed = stillClosed;
    }

    /** A question as it was asked. */
    record Question(
            int number, FuzzCast.Part part, Routes.Route route, String verb, String path, FuzzBodies.Body body) {

        String told() {
            String content = new String(body.content(), StandardCharsets.UTF_8);
            return "%d: %s, %s %s\n    %s: %s"
                    .formatted(
                            number,
                            part.name(),
                            verb,
                            path,
                            body.type(),
                            content.substring(0, Math.min(160, content.length())));
        }
    }

    void judge(Question question, HttpResponse<byte[]> answer, long nanos) {
        int status = answer.statusCode();
        count(statuses, status / 100 + "xx");
        count(asked, question.route().toString());
        if (slowest.getAndAccumulate(nanos, Math::max) < nanos) {
            slowestAt = question.verb() + " " + question.route().address();
        }
        if (status >= 500 && status != 503) {
            wrong(question, "answered " + status);
        }
        boolean written = !question.verb().matches("GET|HEAD|OPTIONS|TRACE") && (status == 303 || status < 300);
        if (written && !location(answer).startsWith("/sign-in")) {
            count(writes, question.route().toString());
        }
        search(question, text(answer));
    }

    void broken(Question question, Exception failure) {
        wrong(question, "no answer: " + failure);
    }

    /** The client of the tests refuses to send it, so that the program was not asked. */
    void unaskable() {
        count(statuses, "not sent");
    }

    private void search(Question question, String told) {
        for (String never : NEVER) {
            if (told.contains(never)) {
                wrong(question, "tells " + never.strip());
            }
        }
        var reader = question.part().actor();
        String sent = question.path() + new String(question.body().content(), StandardCharsets.UTF_8);
        for (Canary canary : canaries) {
            if (told.contains(canary.text())
                    && !sent.contains(canary.text())
                    && canary.isClosedTo(reader)
                    && stillClosed.test(canary)) {
                wrong(question, "tells " + canary.of());
            }
        }
    }

    /** All that an answer says: its head, its body, and what is packed in it. */
    private static String text(HttpResponse<byte[]> answer) {
        byte[] body = answer.body();
        var text = new StringBuilder(new String(body, StandardCharsets.UTF_8))
                .append(answer.headers().map());
        if (body.length > 3 && body[0] == 'P' && body[1] == 'K') {
            try (var packed = new ZipInputStream(new ByteArrayInputStream(body))) {
                while (packed.getNextEntry() != null) {
                    text.append(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException unpackable) {
                // then nothing is hidden in it
            }
        }
        return text.toString();
    }

    /** Whether the asker is not, or no longer, known. */
    static boolean asksWho(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 401 || location(answer).startsWith("/sign-in");
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    private void wrong(Question question, String what) {
        if (wrong.size() < MOST_PLACES) {
            wrong.putIfAbsent(
                    what + " at " + question.verb() + " " + question.route().address(), question.told());
        }
    }

    private static void count(Map<String, AtomicInteger> counts, String what) {
        counts.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet();
    }

    /** What was wrong, by place, each with the first question that showed it. */
    List<String> wrong() {
        return new TreeMap<>(wrong)
                .entrySet().stream()
                        .map(one -> one.getKey() + "\n  " + one.getValue())
                        .toList();
    }

    boolean wasAsked(Routes.Route route) {
        return asked.containsKey(route.toString());
    }

    int writes() {
        return writes.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    String figures() {
        return "%s; %d changes through %d routes; slowest %d ms at %s; most changed: %s"
                .formatted(
                        new TreeMap<>(statuses),
                        writes(),
                        writes.size(),
                        slowest.get() / 1_000_000,
                        slowestAt,
                        writes.entrySet().stream()
                                .sorted(Comparator.comparingInt(
                                        one -> -one.getValue().get()))
                                .limit(8)
                                .toList());
    }
}
