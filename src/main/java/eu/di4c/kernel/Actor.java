package eu.di4c.kernel;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who acts; the first argument of every command, so that permission, journal and letters know. */
public sealed interface Actor {

    /** The name under which the act is remembered. */
    String name();

    /** From where it is done. */
    Origin origin();

    /** Whether this may be done with a thing that belongs to a scope. */
    boolean may(Action action, Scope scope);

    /** Whether this may be done somewhere, so that it is worth offering. */
    boolean maySomewhere(Action action);

    /** Whether this may be done with a thing that belongs to at least one of some scopes, as a city does to several networks. */
    default boolean mayInOneOf(Action action, List<Scope> scopes) {
        return scopes.stream().anyMatch(scope -> may(action, scope));
    }

    /**
     * Insists on the table.
     *
     * @throws NotAllowed when this may not be done
     */
    default void must(Action action, Scope... oneOf) {
        if (!mayInOneOf(action, List.of(oneOf))) {
            throw new NotAllowed(this, action, oneOf.length == 0 ? Scope.EVERYWHERE : oneOf[0]);
        }
    }

    /**
     * The person that acts, where only somebody with a name can.
     *
     * @throws NotAllowed when it is none
     */
    default Person person() {
        throw new NotAllowed(this, Action.KEEP_INSTALLATION, Scope.EVERYWHERE);
    }

    /** Somebody at the command line of the machine the program runs on; whoever may do that may do everything. */
    record Operator(String name) implements Actor {
        public Operator {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an operator needs a name");
            }
        }

        @Override
        public Origin origin() {
            return Origin.COMMAND_LINE;
        }

        @Override
        public boolean may(Action action, Scope scope) {
            return true;
        }

        @Override
        public boolean maySomewhere(Action action) {
            return true;
        }
    }

    /** The program itself, for example when it loads the sample network on a first start. */
    record Program() implements Actor {
        @Override
        public String name() {
            return "DI4C";
        }

        @Override
        public Origin origin() {
            return Origin.PROGRAM;
        }

        @Override
        public boolean may(Action action, Scope scope) {
            return true;
        }

        @Override
        public boolean maySomewhere(Action action) {
            return true;
        }
    }

    /** A reader who has not signed in; may see what is public and do nothing else. */
    record Anybody(Origin origin) implements Actor {
        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean may(Action action, Scope scope) {
            return false;
        }

        @Override
        public boolean maySomewhere(Action action) {
            return false;
        }
    }

    /**
     * A person who has signed in, or a program that she lets act for her.
     *
     * @param holds the roles that count now, her own and those of whom she stands in for
     * @param within the actions to which her token limits her; all of them when she sits at a browser
     */
    record Person(PersonId id, String name, List<Held> holds, Set<Action> within, Origin origin) implements Actor {

        public Person {
            holds = List.copyOf(holds);
            within = Set.copyOf(within);
        }

        /** Somebody at a browser. */
        public static Person at(Origin origin, PersonId id, String name, List<Held> holds) {
            return new Person(id, name, holds, EnumSet.allOf(Action.class), origin);
        }

        @Override
        public boolean may(Action action, Scope scope) {
            return within.contains(action) && holds.stream().anyMatch(held -> action.allows(held, scope));
        }

        @Override
        public boolean maySomewhere(Action action) {
            return within.contains(action)
                    && holds.stream().anyMatch(held -> action.roles().contains(held.role()));
        }

        @Override
        public Person person() {
            return this;
        }

        /** Whether she may hand out a role in a scope. */
        public boolean mayGive(Role role, Scope scope) {
            return within.contains(Action.GIVE_ROLES)
                    && holds.stream()
                            .anyMatch(held ->
                                    held.role().gives(role) && held.scope().covers(scope));
        }

        /** For whom she acts when she does something in this scope that only a substitute's role allows. */
        public Optional<String> inPlaceOf(Scope scope) {
            var covering =
                    holds.stream().filter(held -> held.scope().covers(scope)).toList();
            boolean own = covering.stream().anyMatch(held -> held.inPlaceOf().isEmpty());
            return own
                    ? Optional.empty()
                    : covering.stream()
                            .map(Held::inPlaceOf)
                            .flatMap(Optional::stream)
                            .findFirst();
        }
    }

    /** The operator at the command line, named as the operating system names her. */
    static Actor commandLine(String systemUser) {
        return new Operator(systemUser);
    }

    static Actor system() {
        return new Program();
    }
}
