package eu.di4c.exchange;

import eu.di4c.budget.Budgets;
import eu.di4c.budget.PhaseMoney;
import eu.di4c.budget.PutAllocation;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.PutCalendar;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings a {@link NetworkFile} through the doors of the modules, and back. */
@Component
class NetworkFileStorage {

    private final Networks networks;
    private final Budgets budgets;
    private final Calendars calendars;
    private final Notices notices;

    NetworkFileStorage(Networks networks, Budgets budgets, Calendars calendars, Notices notices) {
        this.networks = networks;
        this.budgets = budgets;
        this.calendars = calendars;
        this.notices = notices;
    }

    /**
     * Stores everything in the order of its references; to be called in one transaction, which must be undone when there is
     * trouble. Together with what was stored before, the network must be one that could be read again from a file.
     */
    void store(Actor by, NetworkFile file, Troubles troubles, ImportWatch watch) {
        watch.at(ImportPart.PLACES);
        networks.put(by, file.programme());
        file.pictures().forEach(picture -> networks.put(by, picture));
        inOrder(file.cities(), City::slug).forEach(city -> networks.put(by, city));
        inOrder(file.organisations(), Organisation::slug).forEach(organisation -> networks.put(by, organisation));
        watch.at(ImportPart.PARTNERS);
        NetworkId id = networks.put(by, file.network());
        networks.putPartners(by, id, file.partners());
        file.gates().forEach(gate -> networks.put(by, gate));
        networks.putDisputes(by, id, file.disputes());
        watch.at(ImportPart.MONEY);
        storeMoney(by, file, id, troubles);
        watch.at(ImportPart.CALENDAR);
        storeCalendar(by, file.calendar(), networks.network(id).orElseThrow(), troubles);
        watch.at(ImportPart.NOTICES);
        storeNotices(by, file.notices(), troubles);
        watch.at(ImportPart.CHECKING);
        if (troubles.isEmpty()) {
            checkAll(networks.network(id).orElseThrow(), troubles);
        }
    }

    /** Places are held one after the other: in one order for all files, so that no two wait for each other. */
    private static <T> List<T> inOrder(List<T> places, Function<T, Slug> slug) {
        return places.stream()
                .sorted(Comparator.comparing(place -> slug.apply(place).text()))
                .toList();
    }

    /** What is stored of that which a file tells: the network, or at least its programme when that is there. */
    Out there(NetworkFile told) {
        return networks.network(told.network().slug().text())
                .map(network -> NetworkFileWriter.write(load(network)))
                .or(() -> networks.programme(told.programme().slug()).map(NetworkFileWriter::only))
                .orElseGet(Out::new);
    }

    /** The network with this code, if there is one. */
    Optional<Network> network(String code) {
        return networks.network(code);
    }

    private void checkAll(Network network, Troubles troubles) {
        NetworkFile all = load(network);
        var broken = new Troubles();
        NetworkFileRules.check(all, Told.by(all), broken);
        broken.all()
                .forEach(trouble -> troubles.add(new Trouble(
                        "", 0, trouble.found() + ", together with what is stored already", trouble.expected())));
    }

    private void storeCalendar(Actor by, NetworkFile.Calendar told, Network network, Troubles troubles) {
        var draft = new CalendarDraft(told.items(), told.dependencies(), told.acts(), told.written());
        switch (calendars.put(by, network, draft)) {
            case PutCalendar.Stored _ -> {}
            case PutCalendar.Refused(var problems) ->
                problems.forEach(problem -> troubles.add(CalendarTroubles.of(problem, told)));
        }
    }

    private void storeMoney(Actor by, NetworkFile file, NetworkId id, Troubles troubles) {
        Network network = networks.network(id).orElseThrow();
        Map<Slug, Partner> partners =
                networks.partners(id).stream().collect(Collectors.toMap(Partner::slug, Function.identity()));
        for (int i = 0; i < file.money().size(); i++) {
            var money = file.money().get(i);
            Partner partner = Objects.requireNonNull(partners.get(money.partner()), "checked by MoneyRules");
            budgets.put(by, network, partner, money.rates());
            for (int j = 0; j < money.phases().size(); j++) {
                var amount = money.phases().get(j);
                var phase = network.phase(amount.phase()).orElseThrow();
                var allocation = MoneyRules.allocation(partner.id(), money, amount, phase);
                if (budgets.put(by, network, partner, allocation) instanceof PutAllocation.Refused refused) {
                    troubles.add(new Trouble(
                            "/money/" + i + "/phases/" + j,
                            0,
                            "published figures " + refused.by() + " off",
                            "exact ones"));
                }
            }
        }
    }

    private void storeNotices(Actor by, List<Notice> told, Troubles troubles) {
        for (Notice notice : NoticeOrder.of(told)) {
            if (notices.put(by, notice) instanceof NoticeAnswer.Refused(var because)) {
                troubles.add(NoticeTroubles.of(notice, told.indexOf(notice), because));
            }
        }
    }

    /** All that the system says of a network. */
    NetworkFile load(Network network) {
        var partners = networks.partners(network.id());
        var calendar = calendars.of(network);
        var about = notices.about(network.slug());
        var cities = partners.stream().map(Partner::city).distinct().toList();
        return new NetworkFile(
                networks.programme(network.programme()).orElseThrow(),
                network,
                networks.gates(network.id()),
                cities,
                networks.pictures(
                        cities.stream().flatMap(city -> city.crest().stream()).toList()),
                organisations(partners, about),
                partners,
                networks.disputes(network.id()),
                loadMoney(network, partners),
                new NetworkFile.Calendar(
                        calendar.items(),
                        calendar.dependencies(),
                        calendars.history(network),
                        calendars.written(network.id())),
                about);
    }

    private List<Organisation> organisations(List<Partner> partners, List<Notice> about) {
        return Stream.concat(
                        partners.stream().map(Partner::organisation),
                        about.stream()
                                .map(notice -> notice.issuer().organisation())
                                .distinct()
                                .flatMap(issuer -> networks.organisation(issuer).stream()))
                .distinct()
                .toList();
    }

    private List<NetworkFile.PartnerMoney> loadMoney(Network network, List<Partner> partners) {
        var rates = budgets.rates(partners.stream().map(Partner::id).toList());
        var phases = budgets.of(network, partners);
        return partners.stream()
                .map(partner -> new NetworkFile.PartnerMoney(
                        partner.slug(), rates.getOrDefault(partner.id(), List.of()), amounts(partner.id(), phases)))
                .filter(money -> !money.rates().isEmpty() || !money.phases().isEmpty())
                .toList();
    }

    private static List<NetworkFile.Amount> amounts(PartnerId partner, List<PhaseMoney> phases) {
        return phases.stream()
                .flatMap(phase -> phase.rows().stream())
                .filter(row -> row.partner().equals(partner))
                .flatMap(row -> row.allocation().stream())
                .map(allocation -> new NetworkFile.Amount(
                        allocation.phase(),
                        allocation.currency(),
                        allocation.total(),
                        allocation.published(),
                        allocation.source()))
                .toList();
    }
}
