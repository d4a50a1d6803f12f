package org.catamnesis.followup.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.due.Attendance;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.followup.due.ResultDays;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;

/** A blood test every fourteen days, three days early or late; the transplant was on 2026-01-01. */
class OccurrencesTest {
    private static final LocalDate ZERO = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final Protocol PROTOCOL = new Protocol(
            "fortnightly",
            "1",
            Organ.LIVER,
            "每两周",
            "Fortnightly",
            "made up",
            List.of(new ProtocolSeries(
                    "core-lab",
                    LineKind.LAB,
                    "化验",
                    "Blood",
                    List.of("CREA"),
                    null,
                    List.of("CREA"),
                    List.of(new ProtocolBand(
                            0, null, new Rhythm.EveryDays(14), Anchor.LAST_ACTUAL, 3, 3, "made up")))));
    private final List<ClinicalEvent> events = new ArrayList<>();
    private final List<FollowedAs> followed = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();

    @Test
    void whatIsDoneInItsWindowIsSoOnItsFirstAndItsLastDay() {
        assertEquals(
                List.of("02-12 in-window 02-09", "02-23 in-window 02-26", "03-12 in-window 03-12", "03-26 missed"),
                told("01-15", "01-29", "02-09", "02-26", "03-12"));
    }

    @Test
    void theDayAfterTheWindowIsLateAndCountedFromTheDueDay() {
        List<Occurrence> all = occurrences("01-29", "02-16");
        assertEquals(Outcome.LATE, all.getFirst().outcome());
        assertEquals(4, all.getFirst().daysLate());
    }

    @Test
    void whatIsDoneBeforeItsWindowWasNeverDue() {
        assertEquals(List.of("02-12 lapsed 02-08", "02-22 missed"), told("01-29", "02-08"));
    }

    @Test
    void whatIsNotDoneIsDueOnceHoweverLongItIsOverdue() {
        assertEquals(List.of("02-12 missed"), told("01-29"));
    }

    @Test
    void whatHasAWindowThatIsOpenYetIsNotSettled() {
        assertEquals(
                List.of("02-12 in-window 02-12", "02-26 late 04-20", "05-04 open"), told("01-29", "02-12", "04-20"));
    }

    @Test
    void whoIsLostWhenTheWindowClosesIsCountedAmongTheLost() {
        followed.add(new FollowedAs(FollowUpState.LOST, day("02-14")));
        assertEquals(List.of("02-12 lost"), told("01-29"));
    }

    @Test
    void whoBecameLostAfterTheWindowHadClosedMissedIt() {
        followed.add(new FollowedAs(FollowUpState.LOST, day("03-20")));
        assertEquals(List.of("02-12 missed"), told("01-29"));
    }

    @Test
    void whoWasLostAndCameBackIsLate() {
        followed.add(new FollowedAs(FollowUpState.LOST, day("02-14")));
        followed.add(new FollowedAs(FollowUpState.ACTIVE, day("03-10")));
        assertEquals(List.of("02-12 late 03-10", "03-24 missed"), told("01-29", "03-10"));
    }

    @Test
    void ofWhoDiesBeforeTheWindowClosesNothingIsAsked() {
        events.add(event(EventKind.DEATH, "02-13", null));
        assertEquals(List.of("02-12 lapsed"), told("01-29"));
    }

    @Test
    void whatWasMissedBeforeDeathStaysMissed() {
        events.add(event(EventKind.DEATH, "03-13", null));
        assertEquals(List.of("02-12 missed"), told("01-29"));
    }

    @Test
    void whoIsTransferredOwesNothingAnyMore() {
        followed.add(new FollowedAs(FollowUpState.TRANSFERRED, day("02-10")));
        assertEquals(List.of("02-12 lapsed"), told("01-29"));
    }

    @Test
    void inHospitalNothingIsDueAndAfterwardsItIsAskedForAgain() {
        events.add(event(EventKind.ADMISSION, "02-05", "02-20"));
        List<String> told = told("01-29", "02-10", "03-06");
        assertEquals("02-12 lapsed 02-10", told.getFirst());
        assertEquals(1, told.stream().filter(one -> one.contains("03-06")).count());
    }

    @Test
    void aRecordIsAsCompleteAsItsVisitsAndPatients() {
        visits.add(visit("02-10", VisitReason.ROUTINE, true));
        visits.add(visit("02-24", null, true));
        visits.add(visit("03-03", VisitReason.ROUTINE, false));
        QualityTally tally = new QualityTally(java.time.YearMonth.of(2026, 2), java.time.YearMonth.of(2026, 4));
        new QualityPatient(1, facts("02-13", "02-28"), visits, true, false)
                .count(new QualityRules((_, _, _) -> PROTOCOL, one -> one), FIRST, LAST, tally);
        QualityLine february = tally.board()
                .month("fortnightly", java.time.YearMonth.of(2026, 2), java.util.EnumSet.allOf(LineKind.class));
        assertEquals(
                Map.of(
                        QualityField.CORE_LAB, new Share(1, 2),
                        QualityField.WEIGHT, new Share(0, 2),
                        QualityField.PRESSURE, new Share(0, 2),
                        QualityField.REASON, new Share(1, 2),
                        QualityField.PHONE, new Share(1, 1),
                        QualityField.BIRTH_DATE, new Share(0, 1),
                        QualityField.DIAGNOSIS, new Share(0, 1),
                        QualityField.DONOR, new Share(1, 1),
                        QualityField.COLD_ISCHAEMIA, new Share(0, 1)),
                february.fields());
    }

    private static Visit visit(String on, VisitReason reason, boolean attended) {
        return new Visit(0, 1, day(on), null, "outpatient", attended, null, reason, null, List.of());
    }

    private List<String> told(String... done) {
        return occurrences(done).stream()
                .map(one -> one.due().toString().substring(5)
                        + " "
                        + one.outcome().code()
                        + (one.doneOn() == null
                                ? ""
                                : " " + one.doneOn().toString().substring(5)))
                .toList();
    }

    private List<Occurrence> occurrences(String... done) {
        List<Occurrence> found = new ArrayList<>();
        var patient = new QualityPatient(1, facts(done), visits, false, false);
        patient.occurrences(new QualityRules((_, _, _) -> PROTOCOL, one -> one), FIRST, LAST)
                .forEach(found::add);
        found.sort(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::outcome));
        return found;
    }

    private DueFacts facts(String... done) {
        int[] days = Arrays.stream(done)
                .flatMapToInt(one -> IntStream.of((int) day(one).toEpochDay()))
                .toArray();
        return new DueFacts(
                List.of(new Transplant(1, 1, Organ.LIVER, 1, ZERO, "living")),
                events,
                new ResultDays(Map.of("CREA", days)),
                visits.stream()
                        .map(one -> new Attendance(one.day(), null, one.kind(), one.attended()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                followed,
                List.of());
    }

    private static ClinicalEvent event(EventKind kind, String from, String to) {
        return new ClinicalEvent(1, 1, kind, null, null, day(from), to == null ? null : day(to), null, null);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }
}
