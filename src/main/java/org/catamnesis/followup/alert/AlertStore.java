package org.catamnesis.followup.alert;

import java.util.List;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;

/** The alerts of patients, as they stand and as they were answered. */
public final class AlertStore {
    private final Session session;
    private final AlertRowStore rows;

    public AlertStore(Session session) {
        this.session = session;
        this.rows = new AlertRowStore(session);
    }

    /** Those whose cause is still there, answered or not, the gravest first. */
    public List<RaisedAlert> ofPatient(long patientId) {
        return all(patientId).stream()
                .filter(alert -> alert.state() != AlertState.CLEARED)
                .toList();
    }

    /** The same with those that are over. */
    public List<RaisedAlert> all(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> rows.newest(sql, patientId));
    }
}
