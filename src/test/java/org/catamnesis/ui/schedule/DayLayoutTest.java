package org.catamnesis.ui.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.Slot;
import org.junit.jupiter.api.Test;

class DayLayoutTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

    private static ClinicHours hours(long line, int from, int to, int perSlot) {
        return new ClinicHours(
                line,
                line,
                "Clinic " + line,
                Set.of(DayOfWeek.MONDAY),
                1,
                MONDAY,
                null,
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                30,
                perSlot,
                Set.of(),
                "");
    }

    private static Appointment at(long id, int hour, Long line) {
        return new Appointment(
                id,
                id,
                AppointmentState.BOOKED,
                new Slot(MONDAY.atTime(hour, 0), 30, line),
                "visit",
                List.of(),
                null,
                null);
    }

    private static Map<Long, List<Double>> places(DayLayout layout) {
        return layout.blocks().stream()
                .collect(Collectors.toMap(
                        block -> block.appointment().id(), block -> List.of(block.left(), block.right())));
    }

    @Test
    void aClinicAloneHasTheWholeDayAndTwoAtOnceHalfOfItEach() {
        DayLayout layout =
                DayLayout.of(MONDAY, List.of(hours(1, 8, 11, 1), hours(2, 10, 12, 1), hours(3, 13, 15, 1)), List.of());
        assertEquals(
                Map.of(1L, List.of(0.0, 0.5), 2L, List.of(0.5, 1.0), 3L, List.of(0.0, 1.0)),
                layout.bands().stream()
                        .collect(Collectors.toMap(
                                band -> band.hours().line(), band -> List.of(band.left(), band.right()))));
    }

    @Test
    void roomThatIsFreeStaysFreeAndOneTooManyMakesTheOthersNarrower() {
        ClinicHours two = hours(1, 8, 11, 2);
        assertEquals(Map.of(5L, List.of(0.0, 0.5)), places(DayLayout.of(MONDAY, List.of(two), List.of(at(5, 9, 1L)))));
        DayLayout over =
                DayLayout.of(MONDAY, List.of(two), List.of(at(5, 9, 1L), at(6, 9, 1L), at(7, 9, 1L), at(8, 10, 1L)));
        assertEquals(List.of(2 / 3.0, 1.0), places(over).get(7L));
        assertEquals(List.of(0.0, 0.5), places(over).get(8L));
    }

    @Test
    void whatBelongsToNoClinicOrOutsideOfItsHoursLiesBesideThem() {
        DayLayout layout = DayLayout.of(MONDAY, List.of(hours(1, 8, 11, 1)), List.of(at(5, 9, null), at(6, 16, 1L)));
        assertEquals(0.5, layout.bands().getFirst().right());
        assertEquals(Map.of(5L, List.of(0.5, 1.0), 6L, List.of(0.0, 0.5)), places(layout));
        assertEquals(List.of(), DayLayout.of(MONDAY, List.of(), List.of()).blocks());
    }

    @Test
    void anotherDaysAppointmentsAreNotItsOwn() {
        assertEquals(
                List.of(),
                DayLayout.of(MONDAY.plusDays(1), List.of(), List.of(at(5, 9, null)))
                        .blocks());
    }
}
