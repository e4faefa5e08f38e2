package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Missing;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Networks with their partners, gates and disputed facts, for programs. */
@RestController
@RequestMapping(path = "/api/v1/networks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "networks")
class NetworkApi {

    private final Networks networks;

    NetworkApi(Networks networks) {
        this.networks = networks;
    }

    @GetMapping
    @Operation(summary = "Networks, in order of their codes")
    Listing<NetworkFacts> networks(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = Paging.USUAL) int most) {
        return new Paging(after, most).of("/api/v1/networks", networks::all, Network::slug, NetworkFacts::of);
    }

    @GetMapping("/{network}")
    @Operation(summary = "One network; a former or later name leads to its code")
    ResponseEntity<NetworkFacts> network(@PathVariable String network) {
        var found = networks.network(network);
        if (found.isPresent()) {
            return ResponseEntity.ok().eTag(Mark.of(found.get()).text()).body(NetworkFacts.of(found.get()));
        }
        var named = networks.named(network).orElseThrow(Missing::new);
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/api/v1/networks/" + named.slug()))
                .build();
    }

    @GetMapping("/{network}/partners")
    @Operation(summary = "Partners of a network, replaced ones included")
    Listing<PartnerFacts> partners(@PathVariable String network) {
        var known = known(network);
        return Listing.whole(networks.partners(known.id()).stream()
                .map(partner -> PartnerFacts.of(known.slug(), partner))
                .toList());
    }

    @GetMapping("/{network}/partners/{partner}")
    @Operation(summary = "One partner of a network")
    ResponseEntity<PartnerFacts> partner(@PathVariable String network, @PathVariable String partner) {
        var known = known(network);
        var found = networks.partner(known.id(), partner).orElseThrow(Missing::new);
        return ResponseEntity.ok().eTag(Mark.of(found).text()).body(PartnerFacts.of(known.slug(), found));
    }

    @GetMapping("/{network}/gates")
    @Operation(summary = "Decisions that opened phases of a network")
    Listing<Gate> gates(@PathVariable String network) {
        return Listing.whole(networks.gates(known(network).id()));
    }

    @GetMapping("/{network}/disputes")
    @Operation(summary = "Facts of a network about which sources differ")
    Listing<Dispute> disputes(@PathVariable String network) {
        return Listing.whole(networks.disputes(known(network).id()));
    }

    private Network known(String network) {
        return networks.network(network).orElseThrow(Missing::new);
    }
}
