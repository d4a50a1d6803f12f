package org.catamnesis.print.handout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;

/** A dose as a patient takes it: how much each time, and when; no abbreviation that only the ward knows. */
record PatientDose(Dosing dosing, Messages messages) {

    /** Such as {@code 1.5 mg}; empty where it differs over the day. */
    String each() {
        return switch (dosing.schedule()) {
            case DoseSchedule.Daily daily when differing(daily) -> "";
            case DoseSchedule.Daily daily -> amount(daily.intakes().getFirst().dose());
            case DoseSchedule.Every every -> amount(every.dose());
            case null -> amount(BigDecimal.valueOf(dosing.dose()));
        };
    }

    /** Such as {@code twice a day, at 08:00 and 20:00}. */
    String when() {
        return switch (dosing.schedule()) {
            case DoseSchedule.Daily daily
            when differing(daily) ->
                daily.intakes().stream()
                        .map(intake -> intake.at() + " " + amount(intake.dose()))
                        .collect(Collectors.joining(messages.text("handout.and")));
            case DoseSchedule.Daily daily ->
                messages.text("handout.hours", often(daily.intakes().size()), hours(daily));
            case DoseSchedule.Every every -> everyDays(every.days());
            case null -> unknownHours();
        };
    }

    /** Both in one line. */
    String whole() {
        String each = each();
        return each.isEmpty() ? when() : messages.text("handout.dose", each, when());
    }

    private String unknownHours() {
        double often = dosing.dosesPerDay();
        if (often >= 1) return often((int) Math.round(often));
        return often > 0 ? everyDays((int) Math.round(1 / often)) : messages.text("handout.as-told");
    }

    private String often(int times) {
        return switch (times) {
            case 1 -> messages.text("handout.once-a-day");
            case 2 -> messages.text("handout.twice-a-day");
            default -> messages.text("handout.times-a-day", times);
        };
    }

    private String everyDays(int days) {
        return switch (days) {
            case 1 -> messages.text("handout.once-a-day");
            case 2 -> messages.text("handout.every-other-day");
            default -> messages.text("handout.every-days", days);
        };
    }

    private String hours(DoseSchedule.Daily daily) {
        return daily.intakes().stream()
                .map(intake -> intake.at().toString())
                .collect(Collectors.joining(messages.text("handout.and")));
    }

    private static boolean differing(DoseSchedule.Daily daily) {
        List<BigDecimal> doses = daily.intakes().stream()
                .map(DoseSchedule.Intake::dose)
                .distinct()
                .toList();
        return doses.size() > 1;
    }

    private String amount(BigDecimal dose) {
        return dose.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + " " + dosing.unit();
    }
}
