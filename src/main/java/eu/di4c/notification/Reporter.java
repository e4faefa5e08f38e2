package eu.di4c.notification;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import java.util.List;

/** Knows of some deeds whom they concern and what is to be told. */
interface Reporter {

    /** News, and to whom. */
    record Report(News news, List<PersonId> to) {}

    boolean hears(Recorded deed);

    /** What is to be told of the deeds of one transaction. */
    List<Report> reports(List<Recorded> deeds);
}
