package org.catamnesis.demo;

import java.util.List;
import java.util.SplittableRandom;

/** The chance in one synthetic life: the same seed and number throw the same dice, whoever else is simulated. */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private final SplittableRandom random;

    Dice(long seed, int number) {
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number * STEP);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** From low up to and including high. */
    int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A positive quantity with this median; {@code spread} is the standard deviation of its logarithm. */
    double around(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, each with its weight. */
    <T extends Weighted> T weighted(List<T> choices) {
        double total = 0;
        for (T choice : choices) total += choice.weight();
        double at = random.nextDouble() * total;
        for (T choice : choices) {
            at -= choice.weight();
            if (at < 0) return choice;
        }
        return choices.getLast();
    }

    /** How often something is drawn, beside others of its kind. */
    interface Weighted {
        double weight();
    }
}
