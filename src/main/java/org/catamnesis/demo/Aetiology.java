package org.catamnesis.demo;

import java.util.Arrays;
import java.util.List;
import org.catamnesis.patient.Organ;

/** Why somebody needed a new organ, with its ICD-10 codes; weights are roughly those of Chinese adult programmes. */
enum Aetiology implements Dice.Weighted {
    HEPATITIS_B(Organ.LIVER, 34, "B18.1", "K74.6"),
    CARCINOMA_ON_HEPATITIS_B(Organ.LIVER, 30, "C22.0", "B18.1"),
    ALCOHOL(Organ.LIVER, 11, "K70.3"),
    BILIARY_CIRRHOSIS(Organ.LIVER, 7, "K74.3"),
    LIVER_FAILURE(Organ.LIVER, 8, "K72.0"),
    AUTOIMMUNE(Organ.LIVER, 5, "K75.4"),
    WILSON(Organ.LIVER, 5, "E83.0"),
    GLOMERULONEPHRITIS(Organ.KIDNEY, 46, "N03"),
    DIABETES(Organ.KIDNEY, 17, "E11.2"),
    HYPERTENSION(Organ.KIDNEY, 14, "I12.0"),
    POLYCYSTIC(Organ.KIDNEY, 10, "Q61.2"),
    LUPUS(Organ.KIDNEY, 7, "M32.1"),
    CARDIOMYOPATHY(Organ.HEART, 1, "I42.0");

    private final Organ organ;
    private final double weight;
    private final List<String> codes;

    Aetiology(Organ organ, double weight, String... codes) {
        this.organ = organ;
        this.weight = weight;
        this.codes = List.of(codes);
    }

    static Aetiology draw(Dice dice) {
        double which = dice.between(0, 1);
        Organ organ = which < 0.585 ? Organ.LIVER : which < 0.985 ? Organ.KIDNEY : Organ.HEART;
        return dice.weighted(
                Arrays.stream(values()).filter(a -> a.organ == organ).toList());
    }

    Organ organ() {
        return organ;
    }

    @Override
    public double weight() {
        return weight;
    }

    List<String> codes() {
        return codes;
    }

    boolean carcinoma() {
        return this == CARCINOMA_ON_HEPATITIS_B;
    }

    boolean hepatitisB() {
        return codes.contains("B18.1");
    }
}
