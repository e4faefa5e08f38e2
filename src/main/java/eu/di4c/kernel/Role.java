package eu.di4c.kernel;

import eu.di4c.kernel.Scope.Level;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is in a network of cities; held by a person in a {@link Scope}, from a day to a day. */
public enum Role {
    ADMINISTRATOR(Level.EVERYWHERE, Level.PROGRAMME, Level.NETWORK, Level.CITY),
    SECRETARIAT(Level.PROGRAMME),
    MONITORING_COMMITTEE(Level.PROGRAMME),
    MANAGING_AUTHORITY(Level.PROGRAMME),
    NATIONAL_POINT(Level.PROGRAMME),
    LEAD_COORDINATOR(Level.NETWORK),
    LEAD_FINANCE(Level.NETWORK),
    LEAD_COMMUNICATION(Level.NETWORK),
    PARTNER_COORDINATOR(Level.PARTNER),
    PARTNER_FINANCE(Level.PARTNER),
    PARTNER_COMMUNICATION(Level.PARTNER),
    GROUP_COORDINATOR(Level.GROUP),
    GROUP_MEMBER(Level.GROUP),
    LEAD_EXPERT(Level.NETWORK),
    CONTROLLER(Level.NETWORK, Level.PARTNER),
    CIVIL_SERVANT(Level.CITY),
    RESIDENT(Level.CITY),
    ENTREPRENEUR(Level.CITY);

    @SuppressWarnings("ImmutableEnumChecker") // never changed, never handed out
    private final Set<Level> levels;

    Role(Level first, Level... others) {
        this.levels = EnumSet.of(first, others);
    }

    /** The name in addresses, files and tables, for example {@code lead-coordinator}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with this code. */
    public static Optional<Role> coded(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** Whether the role can be held in a scope of this size: a lead partner's only in a network, a resident's only in a city. */
    public boolean fits(Scope scope) {
        return levels.contains(scope.level());
    }

    /** Whether who holds this role hands out another one in the scope, or further inside. */
    public boolean gives(Role other) {
        return switch (this) {
            case ADMINISTRATOR -> true;
            case SECRETARIAT -> other != ADMINISTRATOR && other != SECRETARIAT && other != MANAGING_AUTHORITY;
            case LEAD_COORDINATOR -> OF_LEAD.contains(other);
            case PARTNER_COORDINATOR -> OF_PARTNER.contains(other);
            case GROUP_COORDINATOR -> other == GROUP_MEMBER;
            case MONITORING_COMMITTEE, MANAGING_AUTHORITY, NATIONAL_POINT, LEAD_FINANCE, LEAD_COMMUNICATION -> false;
            case PARTNER_FINANCE, PARTNER_COMMUNICATION, GROUP_MEMBER, LEAD_EXPERT, CONTROLLER -> false;
            case CIVIL_SERVANT, RESIDENT, ENTREPRENEUR -> false;
        };
    }

    private static final Set<Role> OF_PARTNER =
            EnumSet.of(PARTNER_FINANCE, PARTNER_COMMUNICATION, GROUP_COORDINATOR, GROUP_MEMBER);
    private static final Set<Role> OF_LEAD = ofLead();

    private static Set<Role> ofLead() {
        var roles = EnumSet.of(LEAD_FINANCE, LEAD_COMMUNICATION, LEAD_EXPERT, CONTROLLER, PARTNER_COORDINATOR);
        roles.addAll(OF_PARTNER);
        return roles;
    }
}
