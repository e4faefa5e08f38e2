package eu.di4c.kernel;

/**
 * Somebody tried what the table of {@link Action}s does not allow them. Pages do not offer it, so who comes here typed an
 * address: to them the thing does not exist, or, if nobody has signed in, signing in may help.
 */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean signInHelps;

    NotAllowed(Actor by, Action action, Scope scope) {
        super("%s may not %s in %s".formatted(by.name(), action.code(), scope), null, false, false);
        signInHelps = by instanceof Actor.Anybody;
    }

    /** Whether it was tried by somebody without a name. */
    public boolean signInHelps() {
        return signInHelps;
    }
}
