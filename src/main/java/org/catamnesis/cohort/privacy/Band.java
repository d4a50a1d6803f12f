package org.catamnesis.cohort.privacy;

/** Numbers made coarse: five years instead of one, a decade instead of a year, or nothing at all. */
public final class Band {
    /** The width of a band that holds everybody. */
    public static final int EVERYTHING = 0;

    public static final String ANY = "*";
    /** From this age on people are so few that they share one band. */
    public static final int OLDEST = 90;

    private Band() {}

    /** {@code 40-44}, {@code 90+}, {@code *}; empty when the age is not known. */
    public static String ofAge(Integer age, int width) {
        if (width == EVERYTHING) return ANY;
        if (age == null) return "";
        if (age >= OLDEST) return OLDEST + "+";
        int low = Math.floorDiv(age, width) * width;
        return between(low, Math.min(low + width, OLDEST) - 1);
    }

    /** The lowest age of a band of ages; 0 where it holds everybody or none is known. */
    public static int lowest(String ages) {
        if (ages.isEmpty() || ages.equals(ANY)) return 0;
        return Integer.parseInt(ages.split("[-+]", 2)[0]);
    }

    /** {@code 2021}, {@code 2020-2021}, {@code *}. */
    public static String ofYear(int year, int width) {
        if (width == EVERYTHING) return ANY;
        int low = Math.floorDiv(year, width) * width;
        return between(low, low + width - 1);
    }

    private static String between(int low, int high) {
        return low == high ? Integer.toString(low) : low + "-" + high;
    }
}
