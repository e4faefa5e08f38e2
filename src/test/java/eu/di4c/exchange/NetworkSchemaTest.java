package eu.di4c.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.di4c.kernel.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of network files and the program that reads them agree. */
class NetworkSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = schema();
    private static final Schema CHECK = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    @Test
    void the_sample_with_everything_is_as_the_schema_says() {
        assertThat(CHECK.validate(full())).isEmpty();
    }

    @Test
    void every_random_file_is_as_the_schema_says_and_is_read() {
        Seed.forEach(200, random -> {
            JsonNode file = new RandomFile(random).file();
            assertThat(CHECK.validate(file)).isEmpty();
            assertThat(refused(file)).isEmpty();
        });
    }

    @Test
    void whatever_the_schema_refuses_is_refused_by_the_program() {
        JsonNode full = full();
        var byTheSchema = new AtomicInteger();
        Seed.forEach(1500, random -> {
            JsonNode file = new Mutation(random).of(random.nextInt(5) == 0 ? new RandomFile(random).file() : full);
            var broken = CHECK.validate(file);
            if (!broken.isEmpty()) {
                byTheSchema.incrementAndGet();
                assertThat(refused(file)).as("the schema says %s", broken).isNotEmpty();
            }
        });
        if (Long.getLong("di4c.seed") == null) {
            assertThat(byTheSchema.get()).isGreaterThan(500);
        }
    }

    @Test
    void every_field_of_the_schema_is_described() {
        var silent = new ArrayList<String>();
        describe(SCHEMA, "", silent);
        assertThat(silent).isEmpty();
    }

    private static void describe(JsonNode node, String path, List<String> silent) {
        node.path("properties").propertyStream().forEach(field -> {
            boolean only = field.getValue().has("const") && field.getValue().size() == 1;
            if (!only && field.getValue().path("description").asString("").isBlank()) {
                silent.add(path + "/" + field.getKey());
            }
        });
        node.propertyStream().forEach(field -> describe(field.getValue(), path + "/" + field.getKey(), silent));
    }

    private static JsonNode full() {
        try {
            var troubles = new Troubles();
            var file = NetworkFileReader.read(
                    TreeReader.read((SampleFile.full() + SampleFile.NOTICES).getBytes(StandardCharsets.UTF_8)),
                    Place.ANA,
                    NOW,
                    troubles);
            assertThat(troubles.all()).isEmpty();
            return NetworkFileWriter.write(file.orElseThrow()).tree();
        } catch (Unreadable e) {
            throw new AssertionError(e.trouble().toString(), e);
        }
    }

    private static List<Trouble> refused(JsonNode file) {
        var troubles = new Troubles();
        try {
            NetworkFileReader.read(TreeReader.read(JSON.writeValueAsBytes(file)), Place.ANA, NOW, troubles);
        } catch (Unreadable e) {
            return List.of(e.trouble());
        }
        return troubles.all();
    }

    private static JsonNode schema() {
        try (var in = NetworkSchemaTest.class.getResourceAsStream("/schemas/network.json")) {
            return JSON.readTree(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
