package org.catamnesis.followup.calendar;

import static org.catamnesis.clinic.schema.Tables.CLOSED_DAY;

import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.ClosedDayRecord;
import org.jooq.DSLContext;

/** The days on which the clinic is closed, or open although it would not be; each change is a new row. */
public final class ClosedDayStore {
    private final Session session;

    public ClosedDayStore(Session session) {
        this.session = session;
    }

    /** In the order of their first days. */
    public List<ClosedDay> all() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(this::list);
    }

    /** Adds an entry; the id of what is given is not used. */
    public ClosedDay add(ClosedDay day) {
        return change(day, null, AppendedRows.FINAL);
    }

    /** Puts another entry in the place of one as it was seen; CHANGED_ELSEWHERE when somebody else did. */
    public ClosedDay change(ClosedDay before, ClosedDay after) {
        return change(after, before, AppendedRows.AMENDED);
    }

    public void remove(ClosedDay day) {
        change(day, day, AppendedRows.ENTERED_IN_ERROR);
    }

    private ClosedDay change(ClosedDay day, ClosedDay before, String status) {
        day.require();
        AuditEvent event = AuditEvent.of(Action.CALENDAR_CHANGED).detail("closed-day");
        return session.change(Operation.RECORD_VISITS, event, sql -> {
            session.database().lockCalendar(sql);
            return write(sql, day, before == null ? null : before.id(), status);
        });
    }

    /** Adds an entry as a step of a change. */
    public ClosedDay add(DSLContext sql, ClosedDay day) {
        return write(sql, day, null, AppendedRows.FINAL);
    }

    private ClosedDay write(DSLContext sql, ClosedDay day, Long supersedes, String status) {
        ClosedDayRecord row = sql.newRecord(CLOSED_DAY);
        row.setId(session.database().ids().next());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setFromDay(day.from());
        row.setUntilDay(day.until());
        row.setWeekdays(day.weekdays().isEmpty() ? null : WeekdayText.of(day.weekdays()));
        row.setClosed(day.closed());
        row.setTitle(day.title());
        session.rows().append(sql, row);
        return day(row);
    }

    List<ClosedDay> list(DSLContext sql) {
        return sql.selectFrom(CLOSED_DAY)
                .where(AppendedRows.inForce(CLOSED_DAY))
                .orderBy(CLOSED_DAY.FROM_DAY, CLOSED_DAY.ID)
                .fetch(ClosedDayStore::day);
    }

    private static ClosedDay day(ClosedDayRecord row) {
        return new ClosedDay(
                row.getId(),
                row.getFromDay(),
                row.getUntilDay(),
                WeekdayText.parse(row.getWeekdays()),
                row.getClosed(),
                row.getTitle());
    }
}
