package eu.di4c.subscription.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.Frequency;
import eu.di4c.network.City;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Missing;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.subscription.Topic;
import eu.di4c.subscription.TopicWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be chosen in the form of a subscription: topics that exist, languages, and how often. */
@Component
class TopicChoices {

    /** A list that nobody could read to its end is not offered whole; who comes from a network or a city finds it chosen. */
    private static final int MOST = 500;

    private final Networks networks;
    private final TopicWords names;

    TopicChoices(Networks networks, TopicWords names) {
        this.networks = networks;
        this.names = names;
    }

    /**
     * The topic of the page from which somebody comes.
     *
     * @throws Missing when there is no such network or city
     */
    Topic asked(String network, String city) {
        if (!network.isEmpty()) {
            return found("network/" + network).orElseThrow(Missing::new);
        }
        return city.isEmpty() ? new Topic.All() : found("city/" + city).orElseThrow(Missing::new);
    }

    /** The topic with this code, if there is such a network or city. */
    Optional<Topic> found(String code) {
        return Topic.coded(code).filter(topic -> switch (topic) {
            case Topic.All _ -> true;
            case Topic.OfNetwork(Slug network) ->
                networks.network(network.text()).isPresent();
            case Topic.OfCity(Slug city) -> networks.city(city).isPresent();
        });
    }

    List<Choice> topics(Optional<Topic> chosen, Words words) {
        Stream<Topic> there = Stream.of(
                        Stream.<Topic>of(new Topic.All()),
                        networks.all("", MOST).stream().map(Network::slug).<Topic>map(Topic.OfNetwork::new),
                        networks.cities("", MOST).stream().map(City::slug).<Topic>map(Topic.OfCity::new))
                .flatMap(topics -> topics);
        return Stream.concat(there, chosen.stream())
                .distinct()
                .map(topic -> new Choice(topic.code(), names.name(topic, words)))
                .toList();
    }

    String name(Topic topic, Words words) {
        return names.name(topic, words);
    }

    static List<Choice> languages(Words words) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), words.name(language)))
                .toList();
    }

    static List<Choice> frequencies(Words words) {
        return Stream.of(Frequency.AT_ONCE, Frequency.DAILY, Frequency.WEEKLY)
                .map(frequency -> new Choice(frequency.code(), words.of("mailing.frequency." + frequency.code())))
                .toList();
    }
}
