package eu.di4c.kernel;

/** How far a stated date can be relied on; written after the date in EDTF (ISO 8601-2, qualification). */
public enum Certainty {
    /** The date is as written. */
    STATED(""),
    /** About then ({@code ~}): the true date may lie one day, month, season … to either side. */
    APPROXIMATE("~"),
    /** Sources disagree ({@code ?}): the date is the agreed value, and another one is claimed as well. */
    DISPUTED("?"),
    /** Both about then and disputed ({@code %}). */
    APPROXIMATE_AND_DISPUTED("%");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /** The EDTF mark: nothing, {@code ~}, {@code ?} or {@code %}. */
    public String mark() {
        return mark;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == APPROXIMATE_AND_DISPUTED;
    }

    public boolean isDisputed() {
        return this == DISPUTED || this == APPROXIMATE_AND_DISPUTED;
    }

    static Certainty marked(String mark) {
        for (Certainty certainty : values()) {
            if (certainty.mark.equals(mark)) {
                return certainty;
            }
        }
        throw new IllegalArgumentException("expected ~, ? or % after a date, found '" + mark + "'");
    }
}
