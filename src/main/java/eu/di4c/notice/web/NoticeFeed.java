package eu.di4c.notice.web;

import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Membership;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Networks;
import eu.di4c.notice.FeedOf;
import eu.di4c.notice.Followed;
import eu.di4c.notice.ToldNotice;
import eu.di4c.notice.ToldNotices;
import eu.di4c.site.Missing;
import eu.di4c.site.PublicAddress;
import eu.di4c.site.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The latest notices as Atom feeds (RFC 4287): all, those on a network, those of a city, those on the networks of a person. */
@Controller
class NoticeFeed {

    private static final int LATEST = 50;
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final ToldNotices notices;
    private final Networks networks;
    private final Followed followed;
    private final PublicAddress address;

    NoticeFeed(ToldNotices notices, Networks networks, Followed followed, PublicAddress address) {
        this.notices = notices;
        this.followed = followed;
        this.networks = networks;
        this.address = address;
    }

    @GetMapping("/notices/feed.atom")
    ResponseEntity<byte[]> all(Visit visit) {
        return feed(
                new FeedOf.Everything(),
                FeedFrame.at("/notices", "/notices", visit.words().of("notice.feed.title")),
                visit);
    }

    @GetMapping("/networks/{network}/notices/feed.atom")
    ResponseEntity<byte[]> ofNetwork(Visit visit, @PathVariable String network) {
        Network found = networks.network(network).orElseThrow(Missing::new);
        String home = NetworkPlace.home(found) + "/notices";
        return feed(
                new FeedOf.Networks(List.of(found.slug())),
                FeedFrame.at(home, home, visit.words().of("notice.feed.of", found.acronym())),
                visit);
    }

    @GetMapping("/cities/{slug}/notices/feed.atom")
    ResponseEntity<byte[]> ofCity(Visit visit, @PathVariable String slug) {
        City city = Optional.of(slug)
                .filter(Slug::fits)
                .flatMap(name -> networks.city(new Slug(name)))
                .orElseThrow(Missing::new);
        String page = "/cities/" + city.slug();
        return feed(
                new FeedOf.Partners(partnerships(city)),
                FeedFrame.at(page + "/notices", page, visit.words().of("notice.feed.of", city.names())),
                visit);
    }

    /** Everybody who has the secret is answered, and nobody in between keeps the answer: programs that read feeds do not sign in. */
    @GetMapping("/calendars/{secret}/notices/feed.atom")
    ResponseEntity<byte[]> own(Visit visit, @PathVariable String secret) {
        var followed = this.followed.networks(secret).orElseThrow(Missing::new);
        var feed = feed(
                new FeedOf.Networks(followed.networks()),
                FeedFrame.secret(
                        "urn:uuid:" + followed.whose(),
                        "/notices",
                        visit.words().of("notice.feed.title")),
                visit);
        return ResponseEntity.status(feed.getStatusCode())
                .headers(feed.getHeaders())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(feed.getBody());
    }

    private List<FeedOf.Partnership> partnerships(City city) {
        return networks.membershipsOfCity(city.slug()).stream()
                .map(NoticeFeed::partnership)
                .toList();
    }

    private static FeedOf.Partnership partnership(Membership membership) {
        return new FeedOf.Partnership(
                membership.network(), membership.partner().organisation().slug());
    }

    private ResponseEntity<byte[]> feed(FeedOf of, FeedFrame frame, Visit visit) {
        var words = visit.spoken().words();
        List<ToldNotice> latest = notices.latest(of, LATEST);
        byte[] content = new AtomWriter(address, words).write(frame, latest);
        var answer = ResponseEntity.ok()
                .contentType(ATOM)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag("\"" + DigestUtils.md5DigestAsHex(content) + "\"");
        latest.stream().map(ToldNotice::updated).max(Instant::compareTo).ifPresent(answer::lastModified);
        return answer.body(content);
    }
}
