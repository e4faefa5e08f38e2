package eu.di4c.notice.web;

import eu.di4c.kernel.Actor;
import eu.di4c.network.HostCity;
import eu.di4c.network.Networks;
import eu.di4c.notice.Notices;
import eu.di4c.site.Host;
import eu.di4c.site.Hosts;
import eu.di4c.site.Words;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The city of a notice: the one for which its issuer stands. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoticeHosts implements Hosts {

    private static final Pattern NOTICE = Pattern.compile("/notices/([^/.]+)(/.*)?");

    private final Notices notices;
    private final Networks networks;

    NoticeHosts(Notices notices, Networks networks) {
        this.notices = notices;
        this.networks = networks;
    }

    @Override
    public Optional<Host> of(String path, Actor by, Words words) {
        return Optional.of(NOTICE.matcher(path))
                .filter(address -> address.matches())
                .flatMap(address -> notices.seen(by, address.group(1)))
                .flatMap(notice -> networks.cityOfOrganisation(
                        notice.issuer().network(), notice.issuer().organisation()))
                .map(city -> HostCity.of(city, words));
    }
}
