package eu.di4c.exchange;

import java.util.Optional;

/** Understands single values; each in trouble is noted. */
final class Values {

    private final Troubles troubles;

    Values(Troubles troubles) {
        this.troubles = troubles;
    }

    <T> Optional<T> read(Kind<T> kind, Tree tree, String at) {
        if (!(tree instanceof Tree.Scalar(String text, Tree.Form form, int line))) {
            troubles.add(new Trouble(at, tree.line(), tree.inWords(), kind.expected()));
            return Optional.empty();
        }
        if (!kind.forms().contains(form)) {
            troubles.add(new Trouble(at, line, tree.inWords(), kind.expected() + hint(kind, form)));
            return Optional.empty();
        }
        try {
            return Optional.of(kind.meaning().apply(text));
        } catch (IllegalArgumentException | ArithmeticException e) {
            troubles.add(new Trouble(
                    at,
                    line,
                    tree.inWords(),
                    e instanceof NumberFormatException ? kind.expected() : kind.expected() + ": " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static String hint(Kind<?> kind, Tree.Form form) {
        return switch (form) {
            case NUMBER, TRUTH -> kind.forms().contains(Tree.Form.TEXT) ? ", in quotes" : "";
            case TEXT -> kind.forms().contains(Tree.Form.NUMBER) ? ", without quotes" : "";
            case NOTHING -> "";
        };
    }
}
