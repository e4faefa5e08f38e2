package eu.di4c.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.network.Networks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DisputeFormTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Test
    void what_sources_differ_about_is_chosen_in_words_and_shown_so() {
        var network = SampleNetwork.make(networks, "differing");
        var lead = as("Maria", Held.of(Role.LEAD_COORDINATOR, network.scope()));
        var form = Jsoup.parse(lead.get("/networks/differing/disputes/new").body());
        assertThat(form.select("select[name=fact] option").eachText()).contains("Organisation", "City", "Dates");
        assertThat(form.select("input[name=fact]")).isEmpty();
        assertThat(form.select("select[name=subject] option").eachText()).contains("Partner City differing-ro");

        assertThat(lead.post(
                                "/networks/differing/disputes/new",
                                "subject",
                                "partner/differing-ro",
                                "fact",
                                "organisation",
                                "agreed.value.en",
                                "The town hall",
                                "agreed.source",
                                "Decision",
                                "others.0.value.en",
                                "The agency",
                                "others.0.source",
                                "Leaflet")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(lead.get("/networks/differing/disputes/partner/differing-ro/organisation")
                                .body())
                        .select("h1")
                        .text())
                .contains("Organisation: The town hall");
    }
}
