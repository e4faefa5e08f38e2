package eu.di4c.commandline;

import eu.di4c.kernel.Actor;
import eu.di4c.people.Link;
import eu.di4c.people.Links;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** As long as there is no administrator, each start prints a link with which one person becomes it, once. */
@Component
@ConditionalOnWebApplication
class FirstAdministrator {

    private final Links links;
    private final Announcement announcement;

    FirstAdministrator(Links links, Announcement announcement) {
        this.links = links;
        this.announcement = announcement;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void offer() {
        links.forFirstAdministrator(Actor.system())
                .ifPresent(secret -> System.out.printf(
                        "There is no administrator yet. Become it within %d hours, once: %s/links/%s%n",
                        Link.Purpose.FIRST_ADMINISTRATOR.counts().toHours(), announcement.address(), secret));
    }
}
