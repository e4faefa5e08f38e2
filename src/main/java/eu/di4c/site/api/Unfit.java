package eu.di4c.site.api;

import eu.di4c.site.form.Fault;
import eu.di4c.site.form.Form;
import java.util.List;

/** What a program sent is not fit to be stored (422); every fault is told with a pointer into what was sent. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Unfit(List<Fault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public static Unfit of(Form refused) {
        return new Unfit(refused.faults());
    }

    public List<Fault> faults() {
        return faults;
    }
}
