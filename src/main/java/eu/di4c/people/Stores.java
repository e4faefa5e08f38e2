package eu.di4c.people;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The stores of this module and the time that they keep, for doors that need several. */
@Component
record Stores(PersonStore people, HoldingStore holdings, SignInStore signIns, LinkStore links, Clock clock) {}
