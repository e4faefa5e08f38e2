package eu.di4c.people;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** What somebody is asked to prove who she is, how often she may try, and the time by which it counts. */
@Component
record Proofs(Passwords passwords, SecondFactors seconds, Attempts attempts, Clock clock) {}
