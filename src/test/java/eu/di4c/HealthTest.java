package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthTest extends ProgramTest {

    @Test
    void the_program_says_that_it_is_well_and_ready() {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").body()).contains("UP");
    }

    @Test
    void what_could_change_or_betray_the_program_is_not_there() {
        for (String name :
                new String[] {"env", "beans", "shutdown", "heapdump", "loggers", "configprops", "mappings"}) {
            assertThat(get("/actuator/" + name).statusCode()).as(name).isEqualTo(404);
        }
    }
}
