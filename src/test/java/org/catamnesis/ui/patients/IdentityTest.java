package org.catamnesis.ui.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.language.Language;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Words;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private final Patient patient =
            new Patient(1, Demographics.of("张伟", Sex.MALE, LocalDate.of(1980, 2, 3)), "zhang wei", List.of(), 1);

    @Test
    void theBannerTakesTheNewestGraftWhatIsInForceAndTheVisitsAroundToday() {
        var old = new Transplant(1, 1, Organ.LIVER, 1, TODAY.minusYears(4), null);
        var newest = new Transplant(2, 1, Organ.LIVER, 2, TODAY.minusDays(412), "living");
        var now = dosing("tacrolimus", 1.5, 2, TODAY.minusDays(9), null);
        var over = dosing("prednisone", 5, 1, TODAY.minusDays(90), TODAY.minusDays(1));
        var kept = visit(TODAY.minusDays(92), true);
        var missed = visit(TODAY.minusDays(30), false);
        var next = new Next(TODAY.plusDays(5), null, null, true);
        assertEquals(
                new Identity(patient, newest, List.of("HBV", "HCC"), List.of(now), kept.day(), next, TODAY),
                Identity.of(
                        patient,
                        List.of(newest, old),
                        List.of(diagnosis("C22.0"), diagnosis("B18.1"), diagnosis("K74.6"), diagnosis("C22.9")),
                        List.of(over, now),
                        List.of(kept, missed),
                        next,
                        TODAY));
    }

    @Test
    void theNextVisitIsTheAppointmentWithTheWindowOfWhatIsDueElseTheDayOnWhichItIsDue() {
        var due = List.of(
                item(LineKind.IMAGING, 1, DueState.OVERDUE),
                item(LineKind.VISIT, 9, DueState.UPCOMING),
                item(LineKind.LAB, 5, DueState.DUE),
                item(LineKind.LAB, -400, DueState.OVERDUE));
        assertEquals(
                new Next(TODAY.plusDays(5), TODAY.plusDays(3), TODAY.plusDays(7), false),
                Next.of(List.of(), due, TODAY));
        var over = appointment(-3);
        var soon = appointment(6);
        var next = new Next(TODAY.plusDays(6), TODAY.plusDays(3), TODAY.plusDays(7), true);
        assertEquals(next, Next.of(List.of(over, soon, appointment(20)), due, TODAY));
        assertEquals(null, Next.of(List.of(over), List.of(item(LineKind.LAB, 5, DueState.PAUSED)), TODAY));
        var words = new Words(Language.CHINESE);
        assertEquals("下次 2026-09-21（窗口 09-18 至 09-22）", next.text(words, TODAY));
        words.speak(Language.ENGLISH);
        assertEquals("Next due 2026-09-20", new Next(TODAY.plusDays(5), null, null, false).text(words, TODAY));
        assertEquals("Due since 2026-09-14", new Next(TODAY.minusDays(1), null, null, false).text(words, TODAY));
    }

    private static Appointment appointment(int days) {
        var slot = new Slot(TODAY.plusDays(days).atTime(9, 0), 15, null);
        return Appointment.booked(1, slot, "visit", List.of());
    }

    private static DueItem item(LineKind kind, int days, DueState state) {
        var series = new ProtocolSeries(kind.code(), kind, "", "", List.of(), null, List.of(), List.of());
        LocalDate due = TODAY.plusDays(days);
        return new DueItem(
                series,
                null,
                null,
                due,
                due.minusDays(2),
                due.plusDays(2),
                state,
                null,
                List.of(),
                null,
                WorkReason.of("none"));
    }

    @Test
    void theRegimenIsOneLineInEitherLanguage() {
        var words = new Words(Language.CHINESE);
        var regimen = List.of(
                dosing("tacrolimus", 1.5, 2, TODAY, null),
                dosing("mycophenolate-mofetil", 500, 2, TODAY, null),
                dosing("a-new-drug", 2, 0.5, TODAY, null));
        assertEquals("他克莫司 1.5 mg q12h   吗替麦考酚酯 500 mg q12h   a-new-drug 2 mg qod", Regimen.line(words, regimen));
        words.speak(Language.ENGLISH);
        assertEquals("Tacrolimus 1.5 mg q12h", Regimen.line(words, regimen.subList(0, 1)));
    }

    private static Dosing dosing(String drug, double dose, double perDay, LocalDate from, LocalDate to) {
        return new Dosing(1, 1, drug, null, from, to, dose, "mg", perDay, "oral", null);
    }

    private static Visit visit(LocalDate day, boolean attended) {
        return new Visit(1, 1, day, null, "clinic", attended, null);
    }

    private static Diagnosis diagnosis(String code) {
        return new Diagnosis(1, 1, null, code);
    }
}
