package org.catamnesis.access;

import org.catamnesis.clinic.BeforeTrail;
import org.catamnesis.clinic.ClinicDatabase;

/** Begins the trail of a clinic that has none yet, and has on record when one was cut. */
final class TrailWatch {
    private final Session session;

    TrailWatch(Session session) {
        this.session = session;
    }

    void atSignIn() {
        begin();
        noteCut();
    }

    /** A clinic of the first schema has rows but no trail: its first entry tells what is there. */
    void begin() {
        ClinicDatabase database = session.database();
        OutsideHead outside = session.headFile().found();
        boolean anew = outside.head().isEmpty()
                && !outside.altered()
                && database.read(sql -> session.trail().head(sql)).entries() == 0;
        if (!anew) return;
        session.record(AuditEvent.of(Action.TRAIL_BEGUN), sql -> {
            BeforeTrail.record(sql, session.seals());
            new AccountStore(database).recordAll(sql);
            return null;
        });
    }

    /** Keeps the head of the trail as it is now outside the database. */
    void keepHead() {
        session.headFile().write(session.database().read(sql -> session.trail().head(sql)));
    }

    void noteCut() {
        OutsideHead outside = session.headFile().found();
        long known = outside.head().map(AuditHead::entries).orElse(0L);
        AuditHead head = session.database().read(sql -> session.trail().head(sql));
        boolean goesOn = known <= head.entries()
                && outside.head()
                        .map(kept ->
                                session.database().read(sql -> session.trail().goesOnFrom(sql, kept)))
                        .orElse(!outside.altered());
        if (goesOn) return;
        String detail = outside.altered() ? "head outside altered" : "outside " + known + ", trail " + head.entries();
        session.record(AuditEvent.of(Action.TRAIL_CUT).detail(detail), _ -> null);
    }
}
