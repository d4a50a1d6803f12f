package org.catamnesis.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;

/** Doses in words. */
public final class DoseWords {
    private DoseWords() {}

    /** {@code 1.5 mg q12h}; once a day is {@code qd}, three times {@code q8h}, anything else so many times a day. */
    public static String dose(Dosing dosing, Messages messages) {
        String often = number(dosing.dosesPerDay());
        String times = switch (often) {
            case "1" -> "qd";
            case "2" -> "q12h";
            case "3" -> "q8h";
            case "4" -> "q6h";
            case "0.5" -> "qod";
            default -> messages.text("followup.times-a-day", often);
        };
        return number(dosing.dose()) + " " + dosing.unit() + " " + times;
    }

    /** The drug in the language of the messages; its code when it has no name. */
    public static String drug(String code, Messages messages) {
        String key = "drug." + code;
        return messages.has(key) ? messages.text(key) : code;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
