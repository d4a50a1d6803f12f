package org.catamnesis.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.patient.Organ;

/** When the synthetic clinic sees patients: every day of the week, so that its today is never an empty one. */
final class DemoHours {
    private static final int OPEN_FOR = 400;
    private static final int REPAIR_IN = 12;
    private final LocalDate today;

    DemoHours(LocalDate today) {
        this.today = today;
    }

    List<ClinicHours> hours() {
        return List.of(
                hours("肝移植门诊", Set.of(MONDAY, WEDNESDAY, FRIDAY), 8, 11, 2, Set.of(Organ.LIVER), "演示甲医生"),
                hours("肾移植门诊", Set.of(TUESDAY, WEDNESDAY, THURSDAY), 8, 11, 2, Set.of(Organ.KIDNEY), "演示乙医生"),
                hours("移植联合门诊", Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), 13, 16, 1, Set.of(), "演示丙医生"),
                hours("周末随访门诊", Set.of(SATURDAY, SUNDAY), 8, 12, 2, Set.of(), "演示丁护士"));
    }

    private ClinicHours hours(
            String title, Set<DayOfWeek> days, int from, int to, int perSlot, Set<Organ> organs, String staff) {
        return new ClinicHours(
                0,
                0,
                title,
                days,
                1,
                today.minusDays(OPEN_FOR),
                null,
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                30,
                perSlot,
                organs,
                staff);
    }

    List<ClosedDay> closedDays() {
        List<ClosedDay> closed = new ArrayList<>();
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
            LocalDate national = LocalDate.of(year, Month.OCTOBER, 1);
            closed.add(ClosedDay.of(newYear, newYear, "元旦"));
            closed.add(ClosedDay.of(national, national.plusDays(6), "国庆节"));
        }
        LocalDate repair = today.plusDays(REPAIR_IN);
        closed.add(ClosedDay.of(repair, repair, "诊室检修"));
        return closed;
    }
}
