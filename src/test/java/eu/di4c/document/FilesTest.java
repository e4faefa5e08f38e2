package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Networks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** Files of a partner, by their door, by page and by the API. */
class FilesTest extends ProgramTest {

    private static final FileSettings.Store NO_STORE = new FileSettings.Store("", "", "", "", "");
    private static final String BYTES = "application/octet-stream";
    private static final byte[] PDF = Pdf.of(Samples.everything(Language.RO));

    @Autowired
    private Files files;

    @Autowired
    private FileKeeper keeper;

    @Autowired
    private FileStore store;

    @Autowired
    private Networks networks;

    @Autowired
    private Clock clock;

    @Test
    void a_file_comes_out_as_it_went_in() throws Exception {
        var place = place("filesame");
        byte[] large = large(3 * 1024 * 1024 + 17);
        var kept = kept(files.keep(officer(place), place.scope(), place.subject(), upload("tabel.csv", large)));
        var out = new ByteArrayOutputStream();
        files.write(officer(place), kept, out);
        assertThat(out.toByteArray()).isEqualTo(large);
        assertThat(kept.size()).isEqualTo(large.length);
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(large)));
        assertThat(files.delete(officer(place), kept)).isTrue();
        assertThat(files.file(officer(place), kept.id())).isEmpty();
        assertThat(files.delete(officer(place), kept)).isFalse();
    }

    @Test
    void people_of_another_partner_neither_see_nor_keep_nor_delete() {
        var place = place("filesmine");
        var stranger = officer(new Where(place.programme(), place.network(), new Slug("filesmine-fi")));
        var kept = kept(files.keep(officer(place), place.scope(), place.subject(), upload("a.pdf", PDF)));
        assertThat(files.file(stranger, kept.id())).isEmpty();
        assertThatThrownBy(() -> files.files(stranger, place.scope(), place.subject()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> files.write(stranger, kept, new ByteArrayOutputStream()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> files.delete(stranger, kept)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> files.keep(stranger, place.scope(), place.subject(), upload("a.pdf", PDF)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void too_large_too_many_and_of_no_known_kind_is_refused_with_the_reason() {
        var place = place("fileslimit");
        var small = door(new FileSettings(DataSize.ofKilobytes(10), 2, new FileSettings.Daemon("", 0), NO_STORE));
        assertThat(refusal(small, place, upload("a.txt", large(11 * 1024)))).isEqualTo("document.file.refused.large");
        assertThat(refusal(small, place, upload("a.txt", new byte[0]))).isEqualTo("document.file.refused.empty");
        assertThat(refusal(small, place, upload("a.pdf", InspectionTest.text("<html>"))))
                .isEqualTo("document.file.refused.type");
        kept(small.keep(officer(place), place.scope(), place.subject(), upload("a.txt", large(100))));
        kept(small.keep(officer(place), place.scope(), place.subject(), upload("a.txt", large(100))));
        assertThat(refusal(small, place, upload("a.txt", large(100)))).isEqualTo("document.file.refused.many");
    }

    @Test
    void a_file_that_the_scanner_finds_something_in_is_not_kept() {
        var place = place("filesscan");
        try (var clamd = new TinyClamd()) {
            var door = door(scanning(clamd.port()));
            assertThat(refusal(door, place, upload("a.txt", InspectionTest.text(TinyClamd.EICAR))))
                    .isEqualTo("document.file.refused.infected");
            byte[] clean = large(200 * 1024);
            var kept = kept(door.keep(officer(place), place.scope(), place.subject(), upload("a.txt", clean)));
            assertThat(kept.scannedBy()).contains("ClamAV");
            assertThat(clamd.scanned()).isEqualTo(clean.length);
            assertThat(files.files(officer(place), place.scope(), place.subject()))
                    .containsExactly(kept);
        }
    }

    @Test
    void nothing_is_kept_while_the_scanner_that_was_set_cannot_be_reached() {
        var place = place("filesdown");
        var clamd = new TinyClamd();
        clamd.close();
        assertThat(refusal(door(scanning(clamd.port())), place, upload("a.txt", large(100))))
                .isEqualTo("document.file.refused.unscanned");
    }

    @Test
    void a_project_officer_brings_a_file_in_saves_it_and_deletes_it_after_a_question() throws Exception {
        var place = place("filespage");
        String address = "/networks/filespage/partners/filespage-ro/files";
        var ana = as("Ana", Held.of(Role.PARTNER_COORDINATOR, place.scope()));
        assertThat(ana.upload(address, "Hotărâre.exe", BYTES, PDF).statusCode()).isEqualTo(303);
        var page = Jsoup.parse(ana.get(address).body());
        assertThat(page.select("table").text()).contains("Hotărâre.exe.pdf", "PDF document", "Ana");
        String file = page.select("table th[scope=row] a").attr("href");
        var answer = ana.get(file);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        String removal = page.select("table td a[href$=removal]").attr("href");
        assertThat(Jsoup.parse(ana.get(removal).body()).select("form button").text())
                .contains("Delete it for good");
        assertThat(ana.post(removal).statusCode()).isEqualTo(303);
        assertThat(ana.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void a_refused_upload_says_why_and_a_reader_without_the_role_finds_nothing() {
        var place = place("filesweb");
        String address = "/networks/filesweb/partners/filesweb-ro/files";
        var ana = as("Ana", Held.of(Role.PARTNER_COORDINATOR, place.scope()));
        var refused = ana.upload(address, "virus.pdf", BYTES, InspectionTest.text("MZ\u0090"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors a[href=#f-file]").text())
                .contains("none of the kinds");
        assertThat(ana.upload(address, "a.txt", BYTES, large(21 * 1024 * 1024)).body())
                .contains("larger than 20 MB");
        assertThat(ana.upload(address, "", BYTES, new byte[0]).statusCode()).isEqualTo(422);
        assertThat(get(address).statusCode()).isEqualTo(303);
        var eve = as(
                "Eve",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(place.programme(), place.network(), new Slug("filesweb-fi"))));
        assertThat(eve.get(address).statusCode()).isEqualTo(404);
        assertThat(eve.upload(address, "a.pdf", BYTES, PDF).statusCode()).isEqualTo(404);
        var expert = as("Expert", Held.of(Role.LEAD_EXPERT, Scope.network(place.programme(), place.network())));
        assertThat(expert.get(address).body()).doesNotContain("type=\"file\"");
        assertThat(expert.upload(address, "a.pdf", BYTES, PDF).statusCode()).isEqualTo(404);
    }

    @Test
    void programs_list_and_delete_files() {
        var place = place("filesapi");
        String address = "/api/v1/networks/filesapi/partners/filesapi-ro/files";
        var ana = as("Ana", Held.of(Role.PARTNER_COORDINATOR, place.scope()));
        assertThat(ana.upload(address, "plan.pdf", BYTES, PDF).statusCode()).isEqualTo(201);
        assertThat(ana.get(address).body()).contains("plan.pdf", "application/pdf");
        String id = ana.get(address).body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(ana.upload(address, "plan.pdf", BYTES, InspectionTest.text("MZ\u0090"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(get(address).statusCode()).isEqualTo(401);
        var other = place("filesapi-two");
        var eve = as("Eve", Held.of(Role.PARTNER_COORDINATOR, other.scope()));
        assertThat(eve.get("/api/v1/networks/filesapi-two/partners/filesapi-two-ro/files/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(ana.api("DELETE", address + "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(ana.get(address + "/" + id).statusCode()).isEqualTo(404);
    }

    /** A partner of a network of its own. */
    private record Where(Slug programme, Slug network, Slug partner) {
        Scope scope() {
            return Scope.partner(programme, network, partner);
        }

        SubjectRef subject() {
            return new SubjectRef("partner", network + "/" + partner);
        }
    }

    private Where place(String network) {
        var made = SampleNetwork.make(networks, network);
        return new Where(made.programme(), made.slug(), new Slug(network + "-ro"));
    }

    private static Actor officer(Where place) {
        return Actor.Person.at(
                Origin.LOOPBACK,
                new PersonId(Ids.next()),
                "Ana",
                List.of(Held.of(Role.PARTNER_COORDINATOR, place.scope())));
    }

    private Files door(FileSettings settings) {
        return new Files(new Arrival(settings), keeper, store, clock);
    }

    private static FileSettings scanning(int port) {
        return new FileSettings(DataSize.ofMegabytes(1), 100, new FileSettings.Daemon("127.0.0.1", port), NO_STORE);
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload(name, () -> new ByteArrayInputStream(content));
    }

    private static byte[] large(int size) {
        byte[] text = new byte[size];
        var random = new Random(1);
        for (int i = 0; i < size; i++) {
            text[i] = (byte) ('a' + random.nextInt(26));
        }
        return text;
    }

    private static KeptFile kept(Outcome<KeptFile> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<KeptFile>) outcome).thing();
    }

    private static String refusal(Files door, Where place, Upload upload) {
        var outcome = door.keep(officer(place), place.scope(), place.subject(), upload);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<KeptFile>) outcome).because().getFirst().message();
    }
}
