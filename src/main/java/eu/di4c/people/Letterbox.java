package eu.di4c.people;

import eu.di4c.kernel.Actor;
import org.springframework.stereotype.Component;

/** Writes the letters of this module: invitations, recovery, a new address. */
@Component
class Letterbox {

    void invite(Actor by, Invitation invitation, Links.Made made) {}
}
