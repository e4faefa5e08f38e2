package eu.di4c.calendar.reporting;

import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.network.Dependants;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import java.util.List;
import org.springframework.stereotype.Component;

/** A partner of whose reports something was said is not taken away. */
@Component
class ReportTies implements Dependants {

    private final ReportBook reports;

    ReportTies(ReportBook reports) {
        this.reports = reports;
    }

    @Override
    public List<Refusal> of(Network network, Partner partner) {
        return Dependants.some("calendar.hangs", reports.count(partner.id()));
    }
}
