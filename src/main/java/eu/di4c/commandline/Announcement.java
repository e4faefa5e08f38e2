package eu.di4c.commandline;

import eu.di4c.database.Database;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the pages are, once they are there: on the screen, and to a DI4C that may be started on the same home. */
@Component
@ConditionalOnWebApplication
class Announcement {

    private final Database database;
    private final InetAddress host;
    private volatile String address = "";

    Announcement(Database database, @Value("${server.address}") InetAddress host) {
        this.database = database;
        this.host = host;
    }

    String address() {
        return address;
    }

    @EventListener
    void remember(WebServerInitializedEvent event) {
        String name = host.isAnyLocalAddress() ? "localhost" : host.getHostAddress();
        String bracketed = name.contains(":") ? "[" + name + "]" : name;
        address = "http://" + bracketed + ":" + event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        database.announce(address);
        System.out.println("DI4C is ready: " + address);
    }
}
