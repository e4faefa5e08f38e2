package eu.di4c.exchange;

import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
import eu.di4c.kernel.Colour;
import eu.di4c.kernel.Money;
import eu.di4c.network.City;
import eu.di4c.network.Crest;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.network.Picture;
import eu.di4c.network.Programme;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Writes a {@link NetworkFile} field by field, in the order in which people would tell it. */
final class NetworkFileWriter {

    private NetworkFileWriter() {}

    static Out write(NetworkFile file) {
        var out = new Out()
                .text("format", NetworkFile.FORMAT)
                .inner("programme", programme(file.programme()))
                .inner("network", network(file.network()))
                .list("gates", file.gates(), NetworkFileWriter::gate)
                .list("cities", file.cities(), city -> city(city, file.pictures()))
                .list("organisations", file.organisations(), NetworkFileWriter::organisation)
                .list("partners", file.partners(), NetworkFileWriter::partner)
                .list("disputes", file.disputes(), NetworkFileWriter::dispute)
                .list("money", file.money(), NetworkFileWriter::money);
        if (!file.calendar().isEmpty()) {
            out.inner("calendar", CalendarWriter.write(file.calendar()));
        }
        return out.list("notices", file.notices(), NoticeWriter::write);
    }

    /** What is written of a programme of which no network is written. */
    static Out only(Programme programme) {
        return new Out().inner("programme", programme(programme));
    }

    private static Out programme(Programme programme) {
        return new Out()
                .text("code", programme.slug().text())
                .local("name", programme.name())
                .text("fund", programme.fund())
                .text("fundingPeriod", programme.fundingPeriod())
                .period("runs", programme.runs())
                .date("lastEligibleDate", programme.lastEligibleDate())
                .text("source", programme.source())
                .list("rules", programme.rules(), NetworkFileWriter::rule);
    }

    private static Out rule(Programme.Rule rule) {
        var out = new Out().word("rule", rule.kind()).word("region", rule.region());
        switch (rule.limit()) {
            case Programme.Limit.Rate(var rate) -> out.number("rate", Optional.of(rate.percent()));
            case Programme.Limit.Count(int count) -> out.number("count", count);
            case Programme.Limit.Cap(Money amount) ->
                out.text("currency", amount.currency()).number("amount", Optional.of(figure(amount)));
        }
        return out.period("valid", rule.valid()).text("source", rule.source());
    }

    private static Out network(Network network) {
        return new Out()
                .text("code", network.slug().text())
                .word("kind", network.kind())
                .text("acronym", network.acronym())
                .local("title", network.title())
                .list(
                        "names",
                        network.names(),
                        name -> new Out()
                                .text("name", name.name())
                                .word("standing", name.standing())
                                .period("used", name.used()))
                .texts("themes", network.themes())
                .local("summary", network.summary())
                .locals("aims", network.aims())
                .locals("activities", network.activities())
                .list("phases", network.phases(), NetworkFileWriter::phase);
    }

    private static Out phase(Phase phase) {
        return new Out()
                .number("number", phase.number())
                .local("name", phase.name())
                .period("period", phase.period())
                .locals("results", phase.results());
    }

    private static Out gate(Gate gate) {
        return new Out()
                .text("code", gate.code().text())
                .local("decidedBy", gate.decidedBy())
                .date("decidedOn", gate.decidedOn())
                .local("decision", gate.decision())
                .number("networksCovered", gate.networksCovered())
                .number("opensPhase", gate.opens().getFirst().phase())
                .text("source", gate.source());
    }

    private static Out city(City city, List<Picture> pictures) {
        var out = new Out()
                .text("code", city.slug().text())
                .text("country", city.country())
                .local("names", city.names())
                .list(
                        "codes",
                        city.codes(),
                        code -> new Out()
                                .text("scheme", code.scheme())
                                .number("vintage", code.vintage())
                                .text("code", code.code()))
                .number("latitude", city.coordinates().map(City.Coordinates::latitude))
                .number("longitude", city.coordinates().map(City.Coordinates::longitude));
        city.help().ifPresent(help -> out.inner("help", Helps.write(help)));
        out.text("accent", city.accent().map(Colour::toString));
        city.crest().ifPresent(crest -> out.inner("crest", crest(crest, pictures)));
        return out;
    }

    private static Out crest(Crest crest, List<Picture> pictures) {
        var picture = pictures.stream()
                .filter(one -> one.mark().equals(crest.picture()))
                .findFirst()
                .orElseThrow();
        return new Out()
                .local("alt", crest.alt())
                .text("png", Base64.getEncoder().encodeToString(picture.png()));
    }

    private static Out organisation(Organisation organisation) {
        var out = new Out()
                .text("code", organisation.slug().text())
                .text("country", organisation.country())
                .local("legalName", organisation.legalName())
                .word("type", organisation.type())
                .text("fiscalCode", organisation.fiscalCode());
        organisation.letterhead().ifPresent(letterhead -> out.inner("letterhead", Letterheads.write(letterhead)));
        return out;
    }

    private static Out partner(Partner partner) {
        return new Out()
                .text("code", partner.slug().text())
                .word("role", partner.role())
                .text("city", partner.city().slug().text())
                .text("organisation", partner.organisation().slug().text())
                .period("membership", partner.membership())
                .text("replacedBy", partner.replacedBy().map(Object::toString))
                .list(
                        "responsible",
                        partner.responsible(),
                        person -> new Out()
                                .text("name", person.name())
                                .local("function", person.function())
                                .period("period", person.period()));
    }

    private static Out dispute(Dispute dispute) {
        return new Out()
                .text("subject", dispute.subject().toString())
                .text("fact", dispute.fact())
                .inner("agreed", statement(dispute.agreed()))
                .list("others", dispute.others(), NetworkFileWriter::statement);
    }

    private static Out statement(Dispute.Statement statement) {
        return new Out().local("value", statement.value()).text("source", statement.source());
    }

    private static Out money(NetworkFile.PartnerMoney money) {
        return new Out()
                .text("partner", money.partner().text())
                .list("rates", money.rates(), NetworkFileWriter::rate)
                .list("phases", money.phases(), NetworkFileWriter::amount);
    }

    private static Out rate(PartnerRate rate) {
        return new Out()
                .number("rate", Optional.of(rate.rate().percent()))
                .word("region", rate.region())
                .period("valid", rate.valid())
                .text("source", rate.source());
    }

    private static Out amount(NetworkFile.Amount amount) {
        var out = new Out()
                .number("phase", amount.phase())
                .text("currency", amount.currency())
                .number("total", amount.total().map(NetworkFileWriter::figure));
        amount.published().ifPresent(published -> out.inner("published", published(published)));
        return out.text("source", amount.source());
    }

    private static Out published(Published published) {
        var shares = published.shares();
        return new Out()
                .number("total", Optional.of(figure(shares.total())))
                .number("eu", Optional.of(figure(shares.eu())))
                .number("local", Optional.of(figure(shares.local())))
                .word("rounding", published.rounding());
    }

    /** The amount without needless decimals: 8403, not 8403.00. */
    private static BigDecimal figure(Money amount) {
        var plain = amount.figure().stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
