package org.catamnesis.followup.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

class SlotProposalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final LocalDateTime NOW = TODAY.atTime(7, 30);
    private final List<ClinicHours> hours = new ArrayList<>(List.of(
            SomeHours.of(1, TODAY.minusDays(70), null, 1, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)));
    private final List<ClosedDay> closed = new ArrayList<>();
    private final List<Appointment> booked = new ArrayList<>();

    private SlotProposals proposals(Organ organ) {
        return new SlotProposals(new ClinicCalendar(hours, closed), booked, NOW, organ);
    }

    private static Wanted wanted(String series, int due, int before, int after) {
        LocalDate day = TODAY.plusDays(due);
        return new Wanted(series, "lab", day, day.minusDays(before), day.plusDays(after));
    }

    private static Proposal proposal(int day, int hour, int minute, int off, boolean inWindow, String... covers) {
        return new Proposal(new Slot(TODAY.plusDays(day).atTime(hour, minute), 30, 1L), List.of(covers), off, inWindow);
    }

    private void fill(int day) {
        for (Slot slot : hours.getFirst().slots(TODAY.plusDays(day)))
            for (int i = 0; i < 2; i++) {
                booked.add(Appointment.booked(booked.size() + 100, slot, "visit", List.of()));
            }
    }

    @Test
    void theClinicDayNearestToTheDueDayComesFirst() {
        assertEquals(
                List.of(
                        proposal(9, 8, 0, 1, true, "core-lab"),
                        proposal(11, 8, 0, 1, true, "core-lab"),
                        proposal(7, 8, 0, 3, true, "core-lab")),
                proposals(Organ.LIVER).best(List.of(wanted("core-lab", 10, 3, 3)), 5));
    }

    @Test
    void aFullDayAndAClosedOneAreLeftOutAndOfAHalfFullOneTheFirstFreeTimeIsProposed() {
        fill(9);
        closed.add(ClosedDay.of(TODAY.plusDays(11), TODAY.plusDays(11), "x"));
        Slot first = hours.getFirst().slots(TODAY.plusDays(7)).getFirst();
        booked.add(Appointment.booked(1, first, "visit", List.of()));
        booked.add(Appointment.booked(2, first, "visit", List.of()));
        assertEquals(
                List.of(proposal(7, 8, 30, 3, true, "core-lab")),
                proposals(Organ.LIVER).best(List.of(wanted("core-lab", 10, 3, 3)), 5));
    }

    @Test
    void bloodIsRatherDrawnInTheMorningOfALaterDayThanInAnAfternoonAndAVisitTakesTheNearer() {
        hours.clear();
        hours.add(SomeHours.at(1, TODAY.minusDays(70), "13:00", "15:00", DayOfWeek.TUESDAY));
        hours.add(SomeHours.at(2, TODAY.minusDays(70), "08:00", "11:00", DayOfWeek.THURSDAY));
        Wanted lab = wanted("core-lab", 1, 0, 5);
        assertEquals(
                List.of(3, 1),
                proposals(Organ.LIVER).best(List.of(lab), 5).stream()
                        .map(one -> one.slot().day().compareTo(TODAY))
                        .toList());
        Wanted visit = new Wanted("visit", "visit", lab.due(), lab.from(), lab.to());
        assertEquals(
                List.of(1, 3),
                proposals(Organ.LIVER).best(List.of(visit), 5).stream()
                        .map(one -> one.slot().day().compareTo(TODAY))
                        .toList());
    }

    @Test
    void whatWasCancelledOrMissedTakesUpNoRoom() {
        fill(9);
        booked.replaceAll(one -> one.as(AppointmentState.CANCELLED, null, null));
        assertEquals(
                proposal(9, 8, 0, 0, true, "a"),
                proposals(Organ.LIVER).best(List.of(wanted("a", 9, 1, 1)), 1).getFirst());
    }

    @Test
    void aDayForMoreComesBeforeADayThatIsNearer() {
        var lab = wanted("core-lab", 4, 2, 3);
        var visit = wanted("visit", 9, 3, 3);
        assertEquals(
                List.of(proposal(7, 8, 0, 5, true, "core-lab", "visit")),
                proposals(Organ.LIVER).best(List.of(lab, visit), 1));
        assertEquals(
                List.of(proposal(7, 8, 0, 5, true, "core-lab", "visit")),
                proposals(Organ.LIVER).trips(List.of(lab, visit)));
    }

    @Test
    void whatCannotBeDoneTogetherTakesAsFewDaysAsItCan() {
        var soon = wanted("a", 2, 1, 1);
        var both = wanted("b", 7, 6, 3);
        var late = wanted("c", 9, 2, 2);
        assertEquals(
                List.of(proposal(2, 8, 0, 5, true, "b", "a"), proposal(9, 8, 0, 0, true, "c")),
                proposals(Organ.LIVER).trips(List.of(late, both, soon)));
    }

    @Test
    void whatIsOverdueIsWantedAsSoonAsCanBe() {
        assertEquals(
                proposal(0, 8, 0, 0, true, "a"),
                proposals(Organ.LIVER).best(List.of(wanted("a", -40, 3, 3)), 3).getFirst());
    }

    @Test
    void aTimeOfTodayThatHasPassedIsNotProposed() {
        var late = new SlotProposals(new ClinicCalendar(hours, closed), booked, TODAY.atTime(9, 0), Organ.LIVER);
        assertEquals(List.of(proposal(0, 9, 30, 0, true, "a")), late.best(List.of(wanted("a", 0, 0, 0)), 3));
    }

    @Test
    void whereTheWindowHasNoRoomTheNextDaysAreProposedAndSaidToBeLate() {
        closed.add(ClosedDay.of(TODAY, TODAY.plusDays(10), "x"));
        assertEquals(
                List.of(proposal(11, 8, 0, 7, false, "a"), proposal(14, 8, 0, 10, false, "a")),
                proposals(Organ.LIVER).best(List.of(wanted("a", 4, 2, 2)), 2));
        assertEquals(
                List.of(proposal(11, 8, 0, 7, false, "a")),
                proposals(Organ.LIVER).trips(List.of(wanted("a", 4, 2, 2))));
    }

    @Test
    void aKidneyIsNotSentToTheLiverClinic() {
        assertEquals(List.of(), proposals(Organ.KIDNEY).best(List.of(wanted("a", 4, 2, 2)), 2));
        assertEquals(List.of(), proposals(Organ.KIDNEY).trips(List.of(wanted("a", 4, 2, 2))));
    }

    @Test
    void aClinicWithoutHoursIsAskedForItsUsualTimeOnTheDueDay() {
        hours.clear();
        assertEquals(
                List.of(new Proposal(new Slot(TODAY.plusDays(4).atTime(9, 0), 15, null), List.of("a"), 0, true)),
                proposals(Organ.LIVER).best(List.of(wanted("a", 4, 2, 2)), 1));
    }

    @Test
    void nothingWantedIsNothingProposed() {
        assertEquals(List.of(), proposals(Organ.LIVER).best(List.of(), 3));
        assertEquals(List.of(), proposals(Organ.LIVER).trips(List.of()));
    }
}
