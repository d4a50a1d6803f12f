package org.catamnesis.followup.calendar;

import static org.catamnesis.clinic.schema.Tables.CLINIC_SESSION;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.ClinicSessionRecord;
import org.catamnesis.patient.Organ;
import org.jooq.DSLContext;

/** The hours of the clinic; each change of them is a new row. */
public final class ClinicHoursStore {
    private final Session session;
    private final ClosedDayStore closedDays;

    public ClinicHoursStore(Session session) {
        this.session = session;
        closedDays = new ClosedDayStore(session);
    }

    /** With the days on which it is closed. */
    public ClinicCalendar calendar() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(this::calendar);
    }

    /** The same within a change. */
    public ClinicCalendar calendar(DSLContext sql) {
        return new ClinicCalendar(list(sql), closedDays.list(sql));
    }

    /** Adds new hours; the ids of what is given are not used. */
    public ClinicHours add(ClinicHours hours) {
        return change(hours, null, AppendedRows.FINAL);
    }

    /** Puts other hours in the place of those as they were seen; CHANGED_ELSEWHERE when somebody else did. */
    public ClinicHours change(ClinicHours before, ClinicHours after) {
        return change(after, before, AppendedRows.AMENDED);
    }

    /** Takes hours away as if they had never been; what was booked stays where it is. */
    public void remove(ClinicHours hours) {
        change(hours, hours, AppendedRows.ENTERED_IN_ERROR);
    }

    /** Puts back what was taken away or changed: these as they were, after the newest row of their line. */
    public ClinicHours restore(ClinicHours before) {
        before.require();
        return session.change(Operation.RECORD_VISITS, event(), sql -> {
            session.database().lockCalendar(sql);
            Map<Long, Long> lines = lines(sql);
            Long newest = lines.entrySet().stream()
                    .filter(row -> row.getValue() == before.line())
                    .map(Map.Entry::getKey)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return write(sql, before, newest, before.line(), AppendedRows.AMENDED);
        });
    }

    private ClinicHours change(ClinicHours hours, ClinicHours before, String status) {
        hours.require();
        return session.change(Operation.RECORD_VISITS, event(), sql -> {
            session.database().lockCalendar(sql);
            return before == null ? add(sql, hours) : write(sql, hours, before.id(), before.line(), status);
        });
    }

    /** Adds new hours as a step of a change. */
    public ClinicHours add(DSLContext sql, ClinicHours hours) {
        return write(sql, hours, null, 0, AppendedRows.FINAL);
    }

    private static AuditEvent event() {
        return AuditEvent.of(Action.CALENDAR_CHANGED).detail("hours");
    }

    private ClinicHours write(DSLContext sql, ClinicHours hours, Long supersedes, long line, String status) {
        ClinicSessionRecord row = sql.newRecord(CLINIC_SESSION);
        row.setId(session.database().ids().next());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setTitle(hours.title());
        row.setWeekdays(WeekdayText.of(hours.weekdays()));
        row.setEveryWeeks(hours.everyWeeks());
        row.setFromDay(hours.from());
        row.setUntilDay(hours.until());
        row.setStarts(hours.start().toString());
        row.setEnds(hours.end().toString());
        row.setSlotMinutes(hours.slotMinutes());
        row.setPerSlot(hours.perSlot());
        row.setOrgans(hours.organs().stream().sorted().map(Organ::code).collect(Collectors.joining(",")));
        row.setStaff(hours.staff());
        session.rows().append(sql, row);
        return hours(row, supersedes == null ? row.getId() : line);
    }

    private static List<ClinicHours> list(DSLContext sql) {
        Map<Long, Long> lines = lines(sql);
        return sql
                .selectFrom(CLINIC_SESSION)
                .where(AppendedRows.inForce(CLINIC_SESSION))
                .fetch(row -> hours(row, lines.get(row.getId())))
                .stream()
                .sorted(Comparator.comparing(ClinicHours::start).thenComparing(ClinicHours::line))
                .toList();
    }

    /** The first row of its chain, for every row there ever was. */
    private static Map<Long, Long> lines(DSLContext sql) {
        Map<Long, Long> lines = new HashMap<>();
        sql.select(CLINIC_SESSION.ID, CLINIC_SESSION.SUPERSEDES)
                .from(CLINIC_SESSION)
                .orderBy(CLINIC_SESSION.ID)
                .forEach(row -> lines.put(row.value1(), row.value2() == null ? row.value1() : lines.get(row.value2())));
        return lines;
    }

    private static ClinicHours hours(ClinicSessionRecord row, long line) {
        LocalDate from = row.getFromDay();
        return new ClinicHours(
                row.getId(),
                line,
                row.getTitle(),
                WeekdayText.parse(row.getWeekdays()),
                row.getEveryWeeks(),
                from,
                row.getUntilDay(),
                LocalTime.parse(row.getStarts()),
                LocalTime.parse(row.getEnds()),
                row.getSlotMinutes(),
                row.getPerSlot(),
                organs(row.getOrgans()),
                row.getStaff());
    }

    private static Set<Organ> organs(String codes) {
        if (codes == null || codes.isEmpty()) return Set.of();
        return Arrays.stream(codes.split(",")).map(Organ::ofCode).collect(Collectors.toSet());
    }
}
