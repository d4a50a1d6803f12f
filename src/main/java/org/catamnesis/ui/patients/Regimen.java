package org.catamnesis.ui.patients;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.medication.Dosing;
import org.catamnesis.ui.common.Words;

/** A regimen in one line, such as {@code tacrolimus 1.5 mg q12h · prednisone 5 mg qd}. */
final class Regimen {
    private Regimen() {}

    static String line(Words words, List<Dosing> regimen) {
        return regimen.stream().map(dosing -> one(words, dosing)).collect(Collectors.joining("   "));
    }

    private static String one(Words words, Dosing dosing) {
        String key = "drug." + dosing.drug();
        String drug = words.messages().get().has(key) ? words.now(key) : dosing.drug();
        return drug + ' ' + number(dosing.dose()) + ' ' + dosing.unit() + ' ' + frequency(dosing.dosesPerDay());
    }

    /** Latin abbreviations, which prescriptions use in every language. */
    private static String frequency(double perDay) {
        if (perDay == 1) return "qd";
        if (perDay == 2) return "q12h";
        if (perDay == 3) return "q8h";
        if (perDay == 4) return "q6h";
        if (perDay == 0.5) return "qod";
        return number(perDay) + "/d";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
