package org.catamnesis.lab;

/** Units as people write them. */
public final class UnitText {
    private UnitText() {}

    /** {@code µmol/L} for {@code umol/L}, {@code 10^9/L} for {@code 10*9/L}, {@code IU/mL} for {@code [IU]/mL}. */
    public static String shown(String ucum) {
        return ucum.replaceAll("^1$", "")
                .replace("Cel", "°C")
                .replace("{1.73_m2}", "1.73m²")
                .replaceAll("[\\[\\]{}]", "")
                .replace('*', '^')
                .replaceAll("(^|/)u(?=[a-zA-Z])", "$1µ");
    }
}
