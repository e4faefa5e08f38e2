package eu.di4c.people;

import org.springframework.stereotype.Component;

/** What somebody is asked to prove who she is, and how often she may try. */
@Component
record Proofs(Passwords passwords, SecondFactors seconds, Attempts attempts) {}
