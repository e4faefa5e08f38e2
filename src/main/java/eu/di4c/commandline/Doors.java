package eu.di4c.commandline;

import eu.di4c.kernel.Actor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The doors of the modules, for a command; opening the first one starts the program, and closing ends it. */
public final class Doors implements AutoCloseable {

    private final Class<?> program;
    private final Map<String, Object> wishes = new ConcurrentHashMap<>();
    private @Nullable ApplicationContext running;
    private @Nullable ConfigurableApplicationContext started;

    /** Doors of a program that starts when the first one is opened. */
    Doors(Class<?> program) {
        this.program = program;
        wishes.put("di4c.database.join", true);
        wishes.put("spring.main.lazy-initialization", true);
    }

    /** Doors of a program that is running already, which stays when they are closed. */
    public Doors(ApplicationContext running) {
        this.program = Void.class;
        this.running = running;
    }

    /** The door of a module, for example {@code doors.open(Networks.class)}. */
    public <T> T open(Class<T> door) {
        if (running == null) {
            started = start(WebApplicationType.NONE);
            running = started;
        }
        return running.getBean(door);
    }

    /** Leaves the tables as they are, also when a newer DI4C would change them. */
    Doors onlyToLook() {
        wishes.put("di4c.database.migrate", false);
        return this;
    }

    /** Who sits at the terminal. */
    public Actor operator() {
        return Actor.commandLine(System.getProperty("user.name"));
    }

    /** Starts the program with its pages, and the home for itself. */
    ConfigurableApplicationContext serve() {
        wishes.clear();
        return start(WebApplicationType.SERVLET);
    }

    private ConfigurableApplicationContext start(WebApplicationType pages) {
        try {
            return new SpringApplicationBuilder(program)
                    .web(pages)
                    .properties(wishes)
                    .run();
        } catch (RuntimeException e) {
            throw new NotStarted(e);
        }
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    /** The program did not start, and has said why. */
    static final class NotStarted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotStarted(Throwable cause) {
            super(cause);
        }
    }
}
