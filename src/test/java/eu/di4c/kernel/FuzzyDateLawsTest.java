package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import eu.di4c.kernel.FuzzyDate.Relation;
import eu.di4c.kernel.FuzzyDate.Shifted;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FuzzyDateLawsTest {

    private static final String SIGNS = "0123456789-~?%/.XZ+TWx \n\u0000\u0660\u2014\uD83D😀é";

    @Test
    void reads_what_it_writes() {
        Seed.forEach(5_000, random -> {
            FuzzyDate date = anyDate(random);
            assertThat(FuzzyDate.parse(date.edtf())).isEqualTo(date);
        });
    }

    @Test
    void reads_the_period_that_it_writes() {
        Seed.forEach(5_000, random -> {
            Period period = anyPeriod(random);
            assertThat(Period.parse(period.edtf())).isEqualTo(period);
        });
    }

    @Test
    void has_one_order_that_agrees_with_equality() {
        Seed.forEach(5_000, random -> {
            FuzzyDate a = near(random);
            FuzzyDate b = near(random);
            FuzzyDate c = near(random);
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a).isLessThanOrEqualTo(c);
            }
        });
    }

    @Test
    void what_is_certainly_before_also_sorts_before() {
        Seed.forEach(5_000, random -> {
            FuzzyDate a = near(random);
            FuzzyDate b = near(random);
            if (a.relation(b) == Relation.BEFORE) {
                assertThat(a).isLessThan(b);
                assertThat(b.relation(a)).isEqualTo(Relation.AFTER);
            }
        });
    }

    @Test
    void moving_forward_keeps_precision_and_certainty_and_never_goes_back() {
        Seed.forEach(5_000, random -> {
            FuzzyDate date = near(random);
            var step = java.time.Period.of(random.nextInt(3), random.nextInt(30), random.nextInt(60));
            switch (date.plus(step)) {
                case Shifted.To(FuzzyDate moved) -> {
                    assertThat(moved.precision()).isEqualTo(date.precision());
                    assertThat(moved.certainty()).isEqualTo(date.certainty());
                    assertThat(moved).isGreaterThanOrEqualTo(date);
                }
                case Shifted.Refused(Shifted.Reason reason) -> {
                    assertThat(reason).isEqualTo(Shifted.Reason.FINER_THAN_KNOWN);
                    assertThat(date.precision()).isNotEqualTo(Precision.DAY);
                }
            }
        });
    }

    @Test
    void moving_keeps_the_order_of_dates_equally_well_known() {
        Seed.forEach(5_000, random -> {
            FuzzyDate a = near(random);
            FuzzyDate b = near(random);
            var months = java.time.Period.ofMonths(random.nextInt(-24, 25) * 12);
            if (a.precision() == b.precision()
                    && a.relation(b) == Relation.BEFORE
                    && a.plus(months) instanceof Shifted.To(FuzzyDate movedA)
                    && b.plus(months) instanceof Shifted.To(FuzzyDate movedB)) {
                assertThat(movedA.relation(movedB)).isNotEqualTo(Relation.AFTER);
            }
        });
    }

    @Test
    void a_span_moved_by_its_own_length_begins_the_day_after_it_ended() {
        Seed.forEach(2_000, random -> {
            FuzzyDate date = near(random);
            int months = switch (date.precision()) {
                case DAY, UNKNOWN -> 0;
                case MONTH -> 1;
                case SEASON, QUARTER -> 3;
                case HALF_YEAR -> 6;
                case YEAR -> 12;
            };
            if (months > 0 && date.plus(java.time.Period.ofMonths(months)) instanceof Shifted.To(FuzzyDate next)) {
                assertThat(next.earliest()).isEqualTo(date.latest().map(last -> last.plusDays(1)));
            }
        });
    }

    @Test
    void text_of_any_kind_is_read_or_refused_and_nothing_else() {
        Seed.forEach(20_000, random -> {
            String text = anyText(random);
            try {
                assertThat(FuzzyDate.parse(text).edtf()).isEqualTo(text);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).contains("expected", "found");
            }
            try {
                assertThat(Period.parse(text).edtf().replace("XXXX", "")).isEqualTo(text.replace("XXXX", ""));
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).contains("expected", "found");
            }
        });
    }

    private static String anyText(RandomGenerator random) {
        if (random.nextInt(3) == 0) {
            var edtf = new StringBuilder(near(random).edtf());
            edtf.setCharAt(random.nextInt(edtf.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
            return edtf.toString();
        }
        var text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static FuzzyDate anyDate(RandomGenerator random) {
        return date(random, random.nextInt(1, 10_000));
    }

    /** Dates of four years, so that neighbours and equals are met often. */
    private static FuzzyDate near(RandomGenerator random) {
        return date(random, random.nextInt(2019, 2023));
    }

    static Period anyPeriod(RandomGenerator random) {
        for (int attempt = 0; attempt < 100; attempt++) {
            FuzzyDate from = near(random);
            FuzzyDate to = near(random);
            if (to.relation(from) != Relation.BEFORE) {
                return switch (random.nextInt(4)) {
                    case 0 -> Period.since(from);
                    case 1 -> Period.until(to);
                    default -> new Period(from, to);
                };
            }
        }
        return fail("no period found in a hundred attempts");
    }

    private static FuzzyDate date(RandomGenerator random, int year) {
        FuzzyDate date = switch (any(Precision.values(), random)) {
            case DAY -> FuzzyDate.day(LocalDate.ofYearDay(year, random.nextInt(1, 366)));
            case MONTH -> FuzzyDate.month(YearMonth.of(year, random.nextInt(1, 13)));
            case SEASON -> FuzzyDate.season(year, random.nextInt(1, 5));
            case QUARTER -> FuzzyDate.quarter(year, random.nextInt(1, 5));
            case HALF_YEAR -> FuzzyDate.halfYear(year, random.nextInt(1, 3));
            case YEAR -> FuzzyDate.year(year);
            case UNKNOWN -> FuzzyDate.UNKNOWN;
        };
        return date.isKnown() ? date.with(any(Certainty.values(), random)) : date;
    }

    private static <T> T any(T[] choices, RandomGenerator random) {
        return choices[random.nextInt(choices.length)];
    }
}
