package eu.di4c;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one process that serves a city, a network of cities, or all of them. */
@SpringBootApplication
public class Di4c {
    public static void main(String[] args) {
        SpringApplication.run(Di4c.class, args);
    }
}
