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
                networks.network(network.text())
                        .map(there -> name(there, words))
                        .orElse(network.text());
            case Topic.OfCity(var city) ->
                networks.city(city).map(there -> name(there, words)).orElse(city.text());
        };
    }

    public static String name(Network network, Words words) {
        return words.of("subscription.topic.network", network.acronym());
    }

    public static String name(City city, Words words) {
        return words.of("subscription.topic.city", words.plain(city.names()));
    }
}
