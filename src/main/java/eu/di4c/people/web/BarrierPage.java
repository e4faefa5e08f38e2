package eu.di4c.people.web;

import eu.di4c.people.Barriers.Report;
import eu.di4c.site.form.Form;

/** The form with which anybody reports a barrier. */
public record BarrierPage(Form form) {

    public int longestPage() {
        return Report.LONGEST_PAGE;
    }

    public int longestTrouble() {
        return Report.LONGEST_TROUBLE;
    }
}
