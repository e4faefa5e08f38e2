package eu.di4c.mailing;

import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Map;

/** Who can be written to in a part of the system; asked here, answered by the module that knows people. */
@FunctionalInterface
public interface Recipients {

    /** Who holds which role today in the scope or further inside; roles that nobody holds are left out. */
    Map<Role, List<Recipient>> holding(Scope scope);

    /** What the scope is called; its path where nobody knows its name. */
    default String place(Scope scope, Words words) {
        return scope.path();
    }
}
