package eu.di4c.kernel;

import static eu.di4c.kernel.Role.ADMINISTRATOR;
import static eu.di4c.kernel.Role.CONTROLLER;
import static eu.di4c.kernel.Role.GROUP_COORDINATOR;
import static eu.di4c.kernel.Role.LEAD_COMMUNICATION;
import static eu.di4c.kernel.Role.LEAD_COORDINATOR;
import static eu.di4c.kernel.Role.LEAD_EXPERT;
import static eu.di4c.kernel.Role.LEAD_FINANCE;
import static eu.di4c.kernel.Role.MANAGING_AUTHORITY;
import static eu.di4c.kernel.Role.MONITORING_COMMITTEE;
import static eu.di4c.kernel.Role.NATIONAL_POINT;
import static eu.di4c.kernel.Role.PARTNER_COMMUNICATION;
import static eu.di4c.kernel.Role.PARTNER_COORDINATOR;
import static eu.di4c.kernel.Role.PARTNER_FINANCE;
import static eu.di4c.kernel.Role.SECRETARIAT;

import eu.di4c.kernel.Scope.Level;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What can be done, and the table of who may: each action names the scope to which its thing belongs and the roles that allow
 * it there. A role held further out counts too: a lead partner's in the whole network counts for each of its partners.
 * Administrators may do everything in their scope.
 */
public enum Action {
    ADD_PROGRAMME(Level.EVERYWHERE),
    EDIT_PROGRAMME(Level.PROGRAMME, SECRETARIAT, MANAGING_AUTHORITY),
    ADD_NETWORK(Level.PROGRAMME, SECRETARIAT, MANAGING_AUTHORITY),
    IMPORT_NETWORK(Level.PROGRAMME, SECRETARIAT),
    DECIDE_GATE(Level.PROGRAMME, SECRETARIAT, MONITORING_COMMITTEE),
    EDIT_NETWORK(Level.NETWORK, SECRETARIAT, LEAD_COORDINATOR),
    EDIT_PARTNERSHIP(Level.NETWORK, SECRETARIAT, LEAD_COORDINATOR),
    EDIT_PARTNER(Level.PARTNER, SECRETARIAT, LEAD_COORDINATOR, PARTNER_COORDINATOR),
    ADD_PLACE(Level.NETWORK, SECRETARIAT, MANAGING_AUTHORITY, LEAD_COORDINATOR),
    EDIT_PLACE(Level.PARTNER, SECRETARIAT, LEAD_COORDINATOR, PARTNER_COORDINATOR),
    PRESENT_CITY(Level.PARTNER, LEAD_COORDINATOR, PARTNER_COORDINATOR),
    EDIT_CALENDAR(Level.NETWORK, SECRETARIAT, LEAD_COORDINATOR),
    EDIT_OWN_ITEMS(Level.PARTNER, SECRETARIAT, LEAD_COORDINATOR, PARTNER_COORDINATOR),
    SHIFT_CALENDAR(Level.NETWORK, SECRETARIAT, MONITORING_COMMITTEE, LEAD_COORDINATOR),
    SEE_REPORTS(
            Level.PARTNER,
            SECRETARIAT,
            MONITORING_COMMITTEE,
            MANAGING_AUTHORITY,
            LEAD_COORDINATOR,
            LEAD_FINANCE,
            LEAD_COMMUNICATION,
            LEAD_EXPERT,
            PARTNER_COORDINATOR,
            PARTNER_FINANCE,
            PARTNER_COMMUNICATION),
    STATE_MONEY(Level.PARTNER, SECRETARIAT, LEAD_COORDINATOR, LEAD_FINANCE, PARTNER_FINANCE),
    SEE_DRAFT_NOTICES(
            Level.PARTNER,
            LEAD_COORDINATOR,
            LEAD_COMMUNICATION,
            PARTNER_COORDINATOR,
            PARTNER_COMMUNICATION,
            PARTNER_FINANCE),
    WRITE_NOTICES(Level.PARTNER, LEAD_COORDINATOR, LEAD_COMMUNICATION, PARTNER_COORDINATOR, PARTNER_COMMUNICATION),
    PUBLISH_NOTICES(Level.PARTNER, LEAD_COORDINATOR, LEAD_COMMUNICATION, PARTNER_COORDINATOR, PARTNER_COMMUNICATION),
    SEE_PEOPLE(
            Level.GROUP,
            SECRETARIAT,
            MANAGING_AUTHORITY,
            NATIONAL_POINT,
            LEAD_COORDINATOR,
            LEAD_FINANCE,
            LEAD_EXPERT,
            PARTNER_COORDINATOR,
            GROUP_COORDINATOR),
    GIVE_ROLES(Level.GROUP, SECRETARIAT, LEAD_COORDINATOR, PARTNER_COORDINATOR, GROUP_COORDINATOR),
    WRITE_TO_MANY(Level.GROUP, SECRETARIAT, LEAD_COORDINATOR, PARTNER_COORDINATOR, GROUP_COORDINATOR),
    SEE_JOURNAL(
            Level.PARTNER,
            SECRETARIAT,
            MANAGING_AUTHORITY,
            LEAD_COORDINATOR,
            LEAD_FINANCE,
            CONTROLLER,
            PARTNER_COORDINATOR),
    SEE_FILES(
            Level.PARTNER,
            SECRETARIAT,
            MANAGING_AUTHORITY,
            LEAD_COORDINATOR,
            LEAD_FINANCE,
            LEAD_COMMUNICATION,
            LEAD_EXPERT,
            CONTROLLER,
            PARTNER_COORDINATOR,
            PARTNER_FINANCE,
            PARTNER_COMMUNICATION),
    KEEP_FILES(
            Level.PARTNER,
            SECRETARIAT,
            LEAD_COORDINATOR,
            LEAD_FINANCE,
            LEAD_COMMUNICATION,
            PARTNER_COORDINATOR,
            PARTNER_FINANCE,
            PARTNER_COMMUNICATION),
    TRANSLATE(
            Level.PARTNER,
            SECRETARIAT,
            NATIONAL_POINT,
            LEAD_COORDINATOR,
            LEAD_COMMUNICATION,
            PARTNER_COORDINATOR,
            PARTNER_COMMUNICATION),
    KEEP_INSTALLATION(Level.EVERYWHERE),
    PROTECT_DATA(Level.EVERYWHERE);

    private final Level level;

    @SuppressWarnings("ImmutableEnumChecker") // never changed, handed out as a copy
    private final Set<Role> roles;

    Action(Level level, Role... roles) {
        this.level = level;
        this.roles = EnumSet.of(ADMINISTRATOR, roles);
    }

    /** How large the scope is to which a thing of this action belongs at least. */
    public Level level() {
        return level;
    }

    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    /** The name in tables and addresses, for example {@code edit-network}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether only a role held in the very scope of the thing allows this, or one held everywhere: nobody speaks for another.
     * Administering a network is no such role.
     */
    public boolean isOwn() {
        return this == PRESENT_CITY;
    }

    /** Whether a role held in a scope allows this with a thing that belongs to another. */
    public boolean allows(Held held, Scope thing) {
        return roles.contains(held.role())
                && (isOwn() ? isHeldIn(held, thing) : held.scope().covers(thing));
    }

    private static boolean isHeldIn(Held held, Scope thing) {
        boolean speaks = held.role() != ADMINISTRATOR || thing.level() == Level.CITY;
        return held.scope().equals(Scope.EVERYWHERE) || (speaks && held.scope().equals(thing));
    }
}
