package eu.di4c.subscription;

import eu.di4c.network.City;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Words;
import org.springframework.stereotype.Component;

/** Names topics in the reader's language, for example "notices of the city Botoșani". */
@Component
public class TopicWords {

    private final Networks networks;

    TopicWords(Networks networks) {
        this.networks = networks;
    }

    public String name(Topic topic, Words words) {
        return switch (topic) {
            case Topic.All _ -> words.of("subscription.topic.all");
            case Topic.OfNetwork(var network) ->
                words.of(
                        "subscription.topic.network",
                        networks.network(network.text()).map(Network::acronym).orElse(network.text()));
            case Topic.OfCity(var city) ->
                words.of(
                        "subscription.topic.city",
                        networks.city(city).map(City::names).map(words::plain).orElse(city.text()));
        };
    }
}
