package eu.di4c.kernel;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Runs a law over random values; when it breaks, the failure names the seed.
 *
 * <p>{@code -Ddi4c.seed=…} runs that seed alone.
 */
public final class Seed {

    private static final long FIRST = 20_200_507L;

    private Seed() {}

    /** Holds the law for so many different seeds, each with its own random numbers. */
    public static void forEach(int runs, Consumer<RandomGenerator> law) {
        Long chosen = Long.getLong("di4c.seed");
        if (chosen != null) {
            run(chosen, law);
            return;
        }
        for (long seed = FIRST; seed < FIRST + runs; seed++) {
            run(seed, law);
        }
    }

    private static void run(long seed, Consumer<RandomGenerator> law) {
        try {
            law.accept(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError("broken with -Ddi4c.seed=" + seed + ": " + broken.getMessage(), broken);
        }
    }
}
