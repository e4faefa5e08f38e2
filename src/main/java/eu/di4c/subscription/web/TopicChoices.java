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
        List<Choice> there = Stream.of(
                        Stream.of(choice(new Topic.All(), words)),
                        networks.all("", MOST).stream().map(network -> choice(network, words)),
                        networks.cities("", MOST).stream().map(city -> choice(city, words)))
                .flatMap(choices -> choices)
                .toList();
        var missing = chosen.filter(
                topic -> there.stream().noneMatch(choice -> choice.code().equals(topic.code())));
        return Stream.concat(there.stream(), missing.map(topic -> choice(topic, words)).stream())
                .toList();
    }

    private Choice choice(Topic topic, Words words) {
        return new Choice(topic.code(), names.name(topic, words));
    }

    private static Choice choice(Network network, Words words) {
        return new Choice(new Topic.OfNetwork(network.slug()).code(), TopicWords.name(network, words));
    }

    private static Choice choice(City city, Words words) {
        return new Choice(new Topic.OfCity(city.slug()).code(), TopicWords.name(city, words));
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
