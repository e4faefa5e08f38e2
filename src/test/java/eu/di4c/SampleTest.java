package eu.di4c;

import eu.di4c.exchange.ImportReport;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.kernel.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole program with the DI4C network in it, as its sample file states it. */
public abstract class SampleTest extends ProgramTest {

    /** The sample file as it is shipped. */
    public static final String SAMPLE = sample();

    @Autowired
    protected NetworkFiles files;

    @BeforeEach
    void the_sample_is_there() {
        Assertions.assertThat(files.importFile(Actor.system(), bytes(SAMPLE)))
                .isNotInstanceOf(ImportReport.Refused.class);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sample() {
        try (var in = SampleTest.class.getResourceAsStream("/sample/di4c.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
