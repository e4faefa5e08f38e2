package eu.di4c.calendar.reporting;

import eu.di4c.network.NetworkId;
import eu.di4c.network.PartnerId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The book in which stands what was said of the reports of partners; the calendar keeps it with its other tables. */
public interface ReportBook {

    LocalDate today();

    /** In which a moment belongs to a day. */
    ZoneId zone();

    OffsetDateTime now();

    /** Whoever says something of reports of the same network meanwhile waits until this transaction ends. */
    void lock(NetworkId network);

    /** Network → what was said last of each report, and when its partner was reminded last; in the order of saying. */
    Map<NetworkId, List<PartnerReport>> latest(Collection<NetworkId> networks);

    void add(NetworkId network, PartnerReport report);

    /** How often something was said of reports of a partner. */
    int count(PartnerId partner);
}
