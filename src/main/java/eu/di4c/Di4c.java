package eu.di4c;

import eu.di4c.commandline.Terminal;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one process that serves a city, a network of cities, or all of them. */
@SpringBootApplication
public class Di4c {

    public static void main(String[] typed) {
        System.exit(Terminal.run(Di4c.class, typed));
    }
}
