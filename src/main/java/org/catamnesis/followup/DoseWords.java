package org.catamnesis.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugCatalogue;

/** Doses in words. */
public final class DoseWords {
    private DoseWords() {}

    /**
     * {@code 1.5 mg q12h}; once a day is {@code qd}, three times {@code q8h}, anything else so many times a day. Doses
     * that differ over the day are all said, as {@code 08:00 1.5 mg + 20:00 1 mg}.
     */
    public static String dose(Dosing dosing, Messages messages) {
        return switch (dosing.schedule()) {
            case DoseSchedule.Daily daily when differing(daily) -> intakes(daily, dosing.unit());
            case DoseSchedule.Every(int days, BigDecimal dose)
            when days > 2 ->
                dose.toPlainString() + " " + dosing.unit() + " " + messages.text("followup.every-days", days);
            case null, default -> even(dosing, messages);
        };
    }

    private static boolean differing(DoseSchedule.Daily daily) {
        return daily.intakes().stream()
                        .map(DoseSchedule.Intake::dose)
                        .distinct()
                        .count()
                > 1;
    }

    private static String intakes(DoseSchedule.Daily daily, String unit) {
        return daily.intakes().stream()
                .map(intake -> intake.at() + " " + intake.dose().toPlainString() + " " + unit)
                .collect(Collectors.joining(" + "));
    }

    private static String even(Dosing dosing, Messages messages) {
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

    /** The drug in the language of the messages, known by its code or a brand; else the word as it was typed. */
    public static String drug(String code, Messages messages) {
        String key = "drug." + code;
        return messages.has(key) ? messages.text(key) : DrugCatalogue.shipped().name(code, messages.language());
    }

    /** The formulation in the language of the messages; empty when none is said. */
    public static String form(String code, Messages messages) {
        return code == null ? "" : DrugCatalogue.shipped().form(code, messages.language());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
