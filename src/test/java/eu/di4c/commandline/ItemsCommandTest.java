package eu.di4c.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables of items at the command line. */
class ItemsCommandTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_table_is_tried_brought_in_and_written_again() throws IOException {
        Network network = SampleNetwork.make(networks, "items-terminal");
        Path file = folder.resolve("plan.csv");
        Files.writeString(file, "Title,Kind,When\nKick-off,Kick-off meeting,autumn 2020\nReport,Deliverable,tbd\n");

        Answer tried = di4c("items", "import", "items-terminal", file.toString(), "--dry-run");
        assertThat(tried.code()).isZero();
        assertThat(tried.out())
                .contains("plan.csv, C3 (When): “tbd” understood as date not known")
                .contains("Only tried, nothing is stored: 2 added, 0 changed, 0 as they were.");
        assertThat(calendars.of(network).items()).isEmpty();

        assertThat(di4c("items", "import", "items-terminal", file.toString(), "--because", "first plan")
                        .out())
                .contains("Brought in: 2 added");
        assertThat(calendars.of(network).items()).hasSize(2);

        Path written = folder.resolve("out.xlsx");
        assertThat(di4c("items", "export", "items-terminal", written.toString(), "--language", "ro")
                        .code())
                .isZero();
        assertThat(di4c(
                                "items",
                                "import",
                                "items-terminal",
                                written.toString(),
                                "--language",
                                "ro",
                                "--because",
                                "again")
                        .out())
                .contains("0 added, 0 changed, 2 as they were");
        assertThat(di4c("items", "export", "items-terminal", written.toString()).code())
                .isEqualTo(2);
    }

    @Test
    void a_refusal_names_file_row_column_found_and_expected() throws IOException {
        SampleNetwork.make(networks, "items-refused");
        Path file = folder.resolve("plan.csv");
        Files.writeString(file, "Title,Kind,When\nKick-off,Kick-off meeting,03/04/2024\n");
        Answer refused = di4c("items", "import", "items-refused", file.toString(), "--dry-run");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("plan.csv, C2 (When): found “03/04/2024”, expected one reading")
                .contains("C2=1");
        assertThat(di4c("items", "import", "items-refused", file.toString(), "--dry-run", "--choose", "C2=1")
                        .code())
                .isZero();
        assertThat(di4c("items", "import", "items-refused", file.toString()).code())
                .isEqualTo(2);
        assertThat(di4c("items", "import", "no-network", file.toString(), "--dry-run")
                        .code())
                .isEqualTo(2);
    }
}
