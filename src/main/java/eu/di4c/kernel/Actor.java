package eu.di4c.kernel;

/** Who acts; the first argument of every command, so that permission, journal and letters know. */
public sealed interface Actor {

    /** The name under which the act is remembered. */
    String name();

    /** Somebody at the command line of the machine the program runs on; whoever may do that may do everything. */
    record Operator(String name) implements Actor {
        public Operator {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an operator needs a name");
            }
        }
    }

    /** The program itself, for example when it loads the sample network on a first start. */
    record Program() implements Actor {
        @Override
        public String name() {
            return "DI4C";
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
