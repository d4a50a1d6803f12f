package org.catamnesis.ui.medication;

import java.time.LocalDate;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Words;

/** The cells of a line of the regimen. */
final class LineWords {
    private final Words words;
    private final MedicationModel model;

    LineWords(Words words, MedicationModel model) {
        this.words = words;
        this.model = model;
    }

    String drug(Dosing dosing) {
        return DoseWords.drug(dosing.drug(), words.messages().get());
    }

    String form(Dosing dosing) {
        return DoseWords.form(dosing.formulation(), words.messages().get());
    }

    String dose(Dosing dosing) {
        return DoseWords.dose(dosing, words.messages().get());
    }

    String times(Dosing dosing) {
        return dosing.schedule() instanceof DoseSchedule.Daily daily
                ? IntakeText.hours(
                        daily.intakes().stream().map(DoseSchedule.Intake::at).toList())
                : "";
    }

    String daily(Dosing dosing) {
        return words.now("medication.a-day", rounded(dosing.dailyDose()), dosing.unit());
    }

    private static String rounded(double number) {
        return Amount.text(Math.round(number * 1000) / 1000.0);
    }

    /** The first day with the days since the transplant; of what is planned or over the days of both ends. */
    String since(RegimenLine line) {
        Dosing dosing = line.dosing();
        String from = withDay(dosing.startDay());
        return switch (line.state()) {
            case CURRENT ->
                dosing.endDay() == null
                        ? from
                        : words.now("medication.from-to", from, dosing.endDay().toString());
            case PLANNED -> words.now("medication.planned-from", from);
            case STOPPED -> words.now("medication.stopped-on", dosing.endDay().toString());
        };
    }

    private String withDay(LocalDate day) {
        return model.grades()
                .graftOn(day)
                .map((Transplant graft) -> day + "  D+" + graft.dayOf(day))
                .orElse(day.toString());
    }

    String level(RegimenLine line) {
        if (line.level() == null) return "";
        String sign = line.flag() == null
                ? ""
                : line.flag().high() ? "▲" : line.flag().low() ? "▼" : "";
        return (line.level().measurement().value().text() + " " + sign).strip();
    }

    String corridor(RegimenLine line) {
        return line.corridor() == null ? "" : limits(line.corridor());
    }

    /** The limits with their unit and who says so. */
    String limits(Corridor.Step step) {
        String limits = ResultWords.limits(step) + " " + step.unit();
        return switch (step.origin()) {
            case OVERRIDE -> words.now("medication.limits-own", limits);
            case EXAMPLE -> words.now("medication.limits-example", limits);
            case APPROVED -> limits;
        };
    }

    /** Until when there is enough at home. */
    String runsOut(RegimenLine line) {
        LocalDate last = line.supply().runsOut();
        if (last == null || line.state() != RegimenLine.State.CURRENT) return "";
        long left = line.supply().daysLeft(model.today());
        return left < 0
                ? words.now("medication.ran-out", last.toString())
                : words.now("medication.runs-out", last.toString(), left);
    }
}
