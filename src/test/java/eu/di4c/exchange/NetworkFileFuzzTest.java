package eu.di4c.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Seed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Broken and strange files are refused or read, and whatever is read can be stored: never an exception, never a half. */
class NetworkFileFuzzTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final byte[] SAMPLE = (SampleFile.full() + SampleFile.NOTICES).getBytes(StandardCharsets.UTF_8);
    private static final String SIGNS = "\n:-[]{}&*!|>'\"#%@` ,0";
    private static final int MOST_TRIED = 60;

    @Test
    void twenty_thousand_slips_are_read_or_refused_and_what_is_read_can_be_stored() {
        Place.HERE.emptied();
        JsonNode tree = NetworkFileWriter.write(read(SAMPLE).orElseThrow()).tree();
        var accepted = new ArrayList<byte[]>();
        Seed.forEach(20_000, random -> {
            byte[] file = random.nextInt(4) == 0
                    ? slipped(random)
                    : changed(random.nextInt(3) == 0 ? tree : new RandomFile(random).file(), random);
            if (read(file).isPresent()) {
                accepted.add(file);
            }
        });
        var before = Place.HERE.dump();
        for (int i = 0; i < accepted.size(); i += Math.max(1, accepted.size() / MOST_TRIED)) {
            storable(accepted.get(i));
        }
        assertThat(Place.HERE.dump()).isEqualTo(before);
    }

    @Test
    void every_random_file_can_be_stored() {
        Place.HERE.emptied();
        Seed.forEach(40, random -> storable(JSON.writeValueAsBytes(new RandomFile(random).file())));
    }

    private static void storable(byte[] file) {
        assertThat(Place.HERE.tryOut(file)).satisfies(report -> {
            if (report instanceof ImportReport.Refused(List<Trouble> troubles, int _)) {
                assertThat(troubles)
                        .as(new String(file, StandardCharsets.UTF_8))
                        .allSatisfy(trouble -> assertThat(trouble.found()).doesNotContain("database"))
                        .allSatisfy(trouble -> assertThat(trouble.path()).isNotEmpty());
            }
        });
    }

    private static byte[] changed(JsonNode tree, RandomGenerator random) {
        var mutation = new Mutation(random);
        JsonNode file = mutation.of(tree);
        return JSON.writeValueAsBytes(random.nextBoolean() ? file : mutation.of(file));
    }

    private static byte[] slipped(RandomGenerator random) {
        byte[] bytes = SAMPLE.clone();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            int from = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[from] = (byte) random.nextInt(256);
                case 1 -> bytes[from] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                default -> {
                    int length = Math.min(random.nextInt(40), bytes.length - from);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, from, length);
                }
            }
        }
        return bytes;
    }

    private static java.util.Optional<NetworkFile> read(byte[] bytes) {
        var troubles = new Troubles();
        try {
            var file = NetworkFileReader.read(TreeReader.read(bytes), Place.ANA, NOW, troubles);
            assertThat(file.isEmpty()).isEqualTo(!troubles.isEmpty());
            return file;
        } catch (Unreadable e) {
            assertThat(e.trouble().found()).isNotBlank();
            return java.util.Optional.empty();
        }
    }
}
