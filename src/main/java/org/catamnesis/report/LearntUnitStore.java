package org.catamnesis.report;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.LEARNT_UNIT;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.jooq.DSLContext;

/** The units that this clinic has learnt to read, by laboratory and analyte; the newest one counts, revoked ones do not. */
public final class LearntUnitStore {
    private final Session session;

    public LearntUnitStore(Session session) {
        this.session = session;
    }

    public void learn(String laboratory, String analyte, String printedUnit, String unit) {
        session.run(
                Operation.READ_REPORTS,
                AuditEvent.of(Action.UNIT_LEARNT).detail(analyte + ' ' + unit),
                sql -> learn(sql, laboratory, analyte, printedUnit, unit));
    }

    private void learn(DSLContext sql, String laboratory, String analyte, String printedUnit, String unit) {
        sql.insertInto(LEARNT_UNIT)
                .set(LEARNT_UNIT.ID, session.database().ids().next())
                .set(LEARNT_UNIT.LABORATORY, laboratory)
                .set(LEARNT_UNIT.ANALYTE, analyte)
                .set(LEARNT_UNIT.PRINTED_UNIT, printedUnit.strip())
                .set(LEARNT_UNIT.UNIT, unit.strip())
                .set(LEARNT_UNIT.CREATED_AT, now())
                .set(LEARNT_UNIT.CREATED_BY, session.account().id())
                .execute();
    }

    /** From now on it counts no more; results stay as they are. Nothing happens to one revoked before. */
    public void revoke(long id) {
        session.run(
                Operation.READ_REPORTS,
                AuditEvent.of(Action.UNIT_REVOKED).detail("unit " + id),
                sql -> sql.update(LEARNT_UNIT)
                        .set(LEARNT_UNIT.REVOKED_AT, now())
                        .set(LEARNT_UNIT.REVOKED_BY, session.account().id())
                        .where(LEARNT_UNIT.ID.eq(id))
                        .and(LEARNT_UNIT.REVOKED_AT.isNull())
                        .execute());
    }

    /** Everything that was ever learnt, the newest first. */
    public List<LearntUnit> all() {
        session.require(Operation.READ_REPORTS);
        return session.database()
                .read(sql -> sql.select(LEARNT_UNIT.asterisk(), ACCOUNT.DISPLAY_NAME)
                        .from(LEARNT_UNIT)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(LEARNT_UNIT.CREATED_BY))
                        .orderBy(LEARNT_UNIT.ID.desc())
                        .fetch()
                        .map(row -> new LearntUnit(
                                row.get(LEARNT_UNIT.ID),
                                row.get(LEARNT_UNIT.LABORATORY),
                                row.get(LEARNT_UNIT.ANALYTE),
                                row.get(LEARNT_UNIT.PRINTED_UNIT),
                                row.get(LEARNT_UNIT.UNIT),
                                row.get(LEARNT_UNIT.CREATED_AT),
                                row.get(ACCOUNT.DISPLAY_NAME),
                                row.get(LEARNT_UNIT.REVOKED_AT))));
    }

    /** Units of one laboratory, by analyte and printed unit as {@link Learnt} looks them up. */
    Map<String, String> ofLaboratory(String laboratory) {
        session.require(Operation.READ_REPORTS);
        Map<String, String> units = new HashMap<>();
        session.database()
                .read(sql -> sql.selectFrom(LEARNT_UNIT)
                        .where(LEARNT_UNIT.LABORATORY.eq(laboratory))
                        .and(LEARNT_UNIT.REVOKED_AT.isNull())
                        .orderBy(LEARNT_UNIT.ID)
                        .fetch())
                .forEach(row -> units.put(Learnt.unitKey(row.getAnalyte(), row.getPrintedUnit()), row.getUnit()));
        return units;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS);
    }
}
