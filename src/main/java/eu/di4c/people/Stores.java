package eu.di4c.people;

import org.springframework.stereotype.Component;

/** The stores of this module, for doors that need several. */
@Component
record Stores(PersonStore people, HoldingStore holdings, SignInStore signIns, LinkStore links) {}
