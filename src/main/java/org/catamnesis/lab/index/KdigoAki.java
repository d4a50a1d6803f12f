package org.catamnesis.lab.index;

import java.util.List;
import java.util.OptionalInt;

/** Stage of an acute kidney injury by creatinine alone: a rise within two days, or over the lowest of seven days. */
public final class KdigoAki {
    public static final About ABOUT = new About(
            "AKI-KDIGO-2012",
            1,
            "1",
            0,
            "kidney",
            "KDIGO. Kidney Int Suppl 2012;2:1–138",
            false,
            ValidFor.anybody(),
            List.of(Asked.result("CREA", "umol/L")));
    private static final double RISE = 26.5;
    private static final double SEVERE = 353.6;
    private static final double TWO_DAYS = 2;
    private static final double SEVEN_DAYS = 7;
    private static final double ROUNDING = 1e-9;

    private KdigoAki() {}

    /**
     * 0 for none, 1, 2 or 3; empty when nothing was measured within the seven days before.
     *
     * @param now µmol/L
     * @param earlier µmol/L, those after {@code now} are left out
     * @param replaced whether a machine does the kidney's work
     */
    public static OptionalInt stage(Dated now, List<Dated> earlier, boolean replaced) {
        if (replaced) return OptionalInt.of(3);
        double lowest = lowest(now, earlier, SEVEN_DAYS);
        if (Double.isNaN(lowest)) return OptionalInt.empty();
        double ratio = now.value() / lowest + ROUNDING;
        boolean rose = now.value() - lowest(now, earlier, TWO_DAYS) + ROUNDING >= RISE;
        if (!rose && ratio < 1.5) return OptionalInt.of(0);
        if (ratio >= 3 || now.value() >= SEVERE) return OptionalInt.of(3);
        return OptionalInt.of(ratio >= 2 ? 2 : 1);
    }

    private static double lowest(Dated now, List<Dated> earlier, double days) {
        return earlier.stream()
                .filter(one -> one.day() < now.day() && now.day() - one.day() <= days)
                .mapToDouble(Dated::value)
                .min()
                .orElse(Double.NaN);
    }
}
