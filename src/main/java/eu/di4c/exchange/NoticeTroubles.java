package eu.di4c.exchange;

import eu.di4c.notice.Notice;
import eu.di4c.notice.Refusal;

/** Says where in a network file lies what a notice was refused for. */
final class NoticeTroubles {

    private NoticeTroubles() {}

    static Trouble of(Notice notice, int place, Refusal because) {
        String at = "/notices/" + place;
        return switch (because) {
            case UNKNOWN_NOTICE ->
                new Trouble(
                        at, 0, "a reference to a notice that is not there", "notices of this file or of this system");
            case NOT_PUBLISHED -> new Trouble(at + "/corrects", 0, "a draft", "a notice that was published");
            case ALREADY_CORRECTED ->
                new Trouble(at + "/corrects", 0, "a notice that has a correction", "one that has none");
            case TITLE_MISSING -> new Trouble(at, 0, "a published notice without title", "a title");
            case BODY_MISSING -> new Trouble(at, 0, "a published notice without text", "a body");
            case STATEMENT_MISSING ->
                new Trouble(at + "/funding", 0, "a period or fund without statement", "one whose statement is known");
            case NUMBER_TAKEN ->
                new Trouble(
                        at + "/number",
                        0,
                        notice.wording().number().map(Object::toString).orElse("a number"),
                        "a number that no other notice of the organisation has in this language");
            case NEVER_CHANGES ->
                new Trouble(
                        at,
                        0,
                        "'" + notice.slug() + "' other than published",
                        "the notice as it was published; a correction is a new notice");
            case PAPER_STAYS ->
                new Trouble(
                        at,
                        0,
                        "'" + notice.slug() + "' on other paper",
                        "language, organisation, letterhead, funding and references as when it was composed");
            case CHANGED_MEANWHILE ->
                new Trouble(at, 0, "an older state of '" + notice.slug() + "'", "its words as they are now");
            case UNKNOWN_NETWORK, UNKNOWN_PARTNER, LANGUAGE_NOT_SPOKEN, NOT_A_DRAFT, REASON_MISSING ->
                new Trouble(at, 0, "'" + notice.slug() + "'", "a notice that can be kept");
        };
    }
}
