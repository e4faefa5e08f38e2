package eu.di4c.notice.compose;

import eu.di4c.kernel.Slug;
import eu.di4c.network.Phase;
import eu.di4c.site.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;

/** Writes the draft of a notice: which facts come in which order; what is not known is left out or said to be unknown. */
public final class NoticeComposer {

    private final NoticeFacts facts;
    private final Words words;
    private final Prose prose;
    private final LocalDate on;
    private final MoneySentences money;

    private NoticeComposer(NoticeFacts facts, Words words, LocalDate on) {
        this.facts = facts;
        this.words = words;
        this.prose = new Prose(words);
        this.on = on;
        this.money = new MoneySentences(facts, words, prose);
    }

    /**
     * What was written: its head, a proposal for its name in addresses, and its text in Markdown.
     *
     * @param subject the notice in one sentence
     */
    public record Draft(String title, String subject, Slug slug, String body) {}

    /**
     * The draft in the language of these words.
     *
     * @param on the day from which the notice looks back and ahead
     */
    public static Draft compose(NoticeFacts facts, Words words, LocalDate on) {
        var composer = new NoticeComposer(facts, words, on);
        return new Draft(composer.title(), composer.subject(), composer.slug(), composer.body());
    }

    private String title() {
        return words.of(
                "notice.compose.title", facts.network().title(), facts.network().acronym());
    }

    private String subject() {
        return words.of(
                "notice.compose.subject",
                facts.issuer().organisation().legalName(),
                facts.network().acronym(),
                facts.programme().name());
    }

    private Slug slug() {
        return new Slug(String.join(
                "-",
                words.of("notice.compose.slug"),
                facts.network().slug().text(),
                facts.issuer().slug().text()));
    }

    private String body() {
        introduce();
        prose.list(words.of("notice.compose.aims"), facts.network().aims());
        facts.network().phases().forEach(this::phase);
        extensions();
        stages();
        responsible();
        return prose.text();
    }

    private void introduce() {
        prose.paragraph(words.of(
                "notice.compose.intro",
                Tense.of(facts.network().life(), on).choice(),
                prose.words(facts.issuer().organisation().legalName()),
                prose.words(facts.network().title()),
                prose.words(facts.network().acronym()),
                prose.words(facts.programme().name()),
                money.fund().orElse(Prose.NONE)));
        prose.paragraph(PartnerSentence.of(facts, words, prose));
    }

    private void phase(Phase phase) {
        var tense = Tense.of(phase.period(), on).choice();
        String name = prose.words(phase.name());
        prose.heading(name);
        gates(phase);
        if (phase.period().from().isKnown()) {
            prose.paragraph(words.of("notice.compose.phase", tense, words.period(phase.period()), name));
        }
        prose.list(words.of("notice.compose.results", tense, name), phase.results());
        money.sentences(phase, tense).forEach(prose::paragraph);
        if (phase.equals(facts.network().phases().getLast())) {
            prose.list(words.of("notice.compose.activities"), facts.network().activities());
        }
    }

    private void gates(Phase phase) {
        facts.gates().stream()
                .filter(gate -> gate.opens().stream()
                        .anyMatch(opening ->
                                opening.network().equals(facts.network().slug()) && opening.phase() == phase.number()))
                .forEach(gate -> prose.paragraph(words.of(
                        "notice.compose.gate",
                        gate.decidedOn().isKnown() ? words.date(gate.decidedOn()) : Prose.NONE,
                        prose.words(gate.decidedBy()),
                        prose.words(gate.decision()),
                        gate.networksCovered().orElse(0))));
    }

    private void extensions() {
        for (var extension : facts.extensions()) {
            var parts = new ArrayList<String>();
            parts.add(words.of("notice.compose.extension", length(extension.step())));
            extension
                    .reason()
                    .ifPresent(reason -> parts.add(words.of("notice.compose.extension.reason", prose.words(reason))));
            extension
                    .decidedBy()
                    .ifPresent(who -> parts.add(words.of("notice.compose.extension.by", prose.words(who))));
            if (extension.endBefore().isKnown() && extension.endAfter().isKnown()) {
                parts.add(words.of(
                        "notice.compose.extension.end",
                        words.date(extension.endBefore()),
                        words.date(extension.endAfter())));
            }
            prose.heading(words.of("notice.compose.extension.title"));
            prose.paragraph(String.join(" ", parts));
        }
    }

    /** Months and days as the step has them, not its length in days. */
    @SuppressWarnings("JavaPeriodGetDays")
    private String length(Period step) {
        return words.of("notice.compose.length", step.toTotalMonths(), step.getDays());
    }

    private void stages() {
        if (facts.stages().isEmpty()) {
            return;
        }
        prose.heading(words.of("notice.compose.stages.title"));
        prose.items(
                words.of("notice.compose.stages"),
                facts.stages().stream()
                        .map(stage -> words.of(
                                "notice.compose.stage",
                                prose.words(stage.title()),
                                words.period(stage.period()),
                                stage.result().map(prose::words).orElse(Prose.NONE)))
                        .toList());
    }

    private void responsible() {
        var people = facts.issuer().responsible();
        if (!people.isEmpty()) {
            prose.heading(words.of("notice.compose.responsible", people.size()));
            prose.items(people.stream()
                    .map(person -> words.of(
                            "notice.compose.person",
                            prose.words(person.name()),
                            person.function().map(prose::words).orElse(Prose.NONE)))
                    .toList());
        }
    }
}
