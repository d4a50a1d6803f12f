package org.catamnesis.followup.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.TestClinic;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.due.Attendance;
import org.catamnesis.followup.due.Booking;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.followup.due.ResultDays;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one patient gives for the list, by the protocols that ship. */
class WorkLinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @TempDir
    static Path folder;

    private static TestClinic clinic;
    private static Rules rules;

    private final List<Transplant> grafts = new ArrayList<>();
    private final List<ClinicalEvent> events = new ArrayList<>();
    private final List<Attendance> visits = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final List<FollowedAs> followed = new ArrayList<>();
    private final List<PatientFacts.Task> tasks = new ArrayList<>();
    private final List<LocalDate> waiting = new ArrayList<>();
    private final Map<String, PatientFacts.Postponed> postponed = new HashMap<>();
    private final Map<String, PatientFacts.Postponed> again = new HashMap<>();

    @BeforeAll
    static void open() {
        clinic = new TestClinic(folder);
        rules = Rules.read(clinic.session());
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    private void graft(Organ organ, LocalDate day) {
        grafts.add(new Transplant(grafts.size() + 1L, 1, organ, 1, day, null));
    }

    private List<WorkItem> lines() {
        DueFacts due = new DueFacts(
                grafts, events, ResultDays.NONE, visits, bookings, List.of(), List.of(), followed, List.of());
        return WorkLines.of(
                        new PatientFacts(1, due, tasks, waiting, List.of(), List.of(), List.of(), postponed, again),
                        rules,
                        DAY)
                .lines();
    }

    private LocalDate away(String item) {
        return lines().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow()
                .postponed();
    }

    private List<String> items() {
        return lines().stream()
                .map(one -> one.state().code() + " " + one.item())
                .toList();
    }

    private static PatientFacts.Postponed days(int ago, int ahead) {
        return new PatientFacts.Postponed(DAY.minusDays(ago), DAY.plusDays(ahead));
    }

    private void task(long id, LocalDate due) {
        tasks.add(new PatientFacts.Task(id, "recheck", DAY.minusDays(2), null, due, List.of()));
    }

    @Test
    void aCallThatIsMadeAgainHidesWhatItWasAboutAndNothingThatWaitsHere() {
        graft(Organ.LIVER, DAY.minusDays(100));
        bookings.add(new Booking(3, DAY, "booked", "visit", List.of()));
        bookings.add(new Booking(4, DAY, "arrived", "visit", List.of()));
        waiting.add(DAY.minusDays(1));
        for (String item : List.of("series:core-lab", "appointment:3", "appointment:4", "unsigned"))
            again.put(item, days(1, 5));
        assertEquals(DAY.plusDays(5), away("series:core-lab"));
        assertEquals(null, away("appointment:3"));
        assertEquals(null, away("appointment:4"));
        assertEquals(null, away("unsigned"));
    }

    @Test
    void aTaskComesBackOnItsDayWhateverCallIsToBeMade() {
        task(7, DAY.plusDays(2));
        task(8, DAY);
        task(9, null);
        for (int id = 7; id < 10; id++) again.put("task:" + id, days(1, 5));
        assertEquals(DAY.plusDays(2), away("task:7"));
        assertEquals(null, away("task:8"));
        assertEquals(DAY.plusDays(5), away("task:9"));
    }

    @Test
    void theLaterOfWhatWasPutOffAndTheNextCallCounts() {
        graft(Organ.LIVER, DAY.minusDays(100));
        again.put("series:core-lab", days(1, 5));
        postponed.put("series:core-lab", days(1, 9));
        assertEquals(DAY.plusDays(9), away("series:core-lab"));
    }

    @Test
    void whatWasPutOffComesBackWithItsNextTurn() {
        graft(Organ.LIVER, DAY.minusDays(100));
        visits.add(new Attendance(DAY.minusDays(50), null, "outpatient", true));
        postponed.put("series:visit", days(40, 5));
        assertEquals(DAY.plusDays(5), away("series:visit"));
        postponed.put("series:visit", days(60, 5));
        assertEquals(null, away("series:visit"));
    }

    @Test
    void aLostGraftIsAskedAboutUntilSomebodySaysThatFollowUpEnds() {
        graft(Organ.KIDNEY, DAY.minusDays(400));
        events.add(new ClinicalEvent(1, 1, EventKind.GRAFT_LOSS, null, null, DAY.minusDays(90), null, null, null));
        assertEquals(List.of("due plan"), items());
        followed.add(new FollowedAs(FollowUpState.ACTIVE, DAY.minusDays(30)));
        assertEquals(List.of("due plan"), items());
        postponed.put("plan", days(1, 60));
        assertEquals(DAY.plusDays(60), away("plan"));
        followed.add(new FollowedAs(FollowUpState.ENDED, DAY.minusDays(20)));
        assertEquals(List.of(), items());
    }

    @Test
    void whoWasHereAndNeverSeenStaysInSight() {
        graft(Organ.LIVER, DAY.minusDays(100));
        bookings.add(new Booking(3, DAY.minusDays(6), "arrived", "visit", List.of()));
        WorkItem line = lines().stream()
                .filter(one -> one.item().equals("appointment:3"))
                .findFirst()
                .orElseThrow();
        assertEquals(WorkState.ARRIVED, line.state());
        assertEquals(WorkReason.of("came-not-closed", DAY.minusDays(6)), line.reason());
    }

    @Test
    void aKidneyAfterALiverTakesNothingOfTheLiverAway() {
        graft(Organ.LIVER, DAY.minusDays(1000));
        List<String> liver = items().stream().map(one -> one + "@liver").toList();
        graft(Organ.KIDNEY, DAY.minusDays(60));
        List<String> both = items();
        assertTrue(both.containsAll(liver), both + " of " + liver);
        assertTrue(both.contains("overdue series:core-lab"), both.toString());
        WorkItem second = lines().stream()
                .filter(one -> one.item().equals("series:core-lab@liver"))
                .findFirst()
                .orElseThrow();
        assertEquals(Organ.LIVER, second.organ());
        assertEquals(DAY.minusDays(1000), second.dayZero());
        assertTrue(second.reason().parts().contains(WorkReason.of("other-organ", Organ.LIVER, DAY.minusDays(1000))));
    }

    @Test
    void aLossBeforeTheSecondOrganIsThatOfTheFirst() {
        graft(Organ.LIVER, DAY.minusDays(1000));
        graft(Organ.KIDNEY, DAY.minusDays(60));
        events.add(new ClinicalEvent(1, 1, EventKind.GRAFT_LOSS, null, null, DAY.minusDays(30), null, null, null));
        assertTrue(items().contains("due plan"));
        assertTrue(items().contains("overdue series:core-lab@liver"), items().toString());
    }

    @Test
    void whatComesOncePressesByTheDayAsASeriesDoesByItsInterval() {
        assertEquals(100, Line.byDay(DAY, DAY));
        assertEquals(700, Line.byDay(DAY.minusDays(7), DAY));
        Line weekly = line(WorkState.DUE, 300);
        Line plan = line(WorkState.DUE, Line.byDay(DAY.minusDays(7), DAY));
        Line task = line(WorkState.TASK, -14);
        assertTrue(plan.priority() > weekly.priority());
        assertTrue(task.priority() > plan.priority());
    }

    private static Line line(WorkState state, int pressing) {
        return new Line("x", state, "visit", DAY, DAY, DAY, WorkReason.of("none"), pressing);
    }
}
