package org.catamnesis.access;

import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Whether a clinic is as this program left it. */
public final class Verification {
    private Verification() {}

    /**
     * Goes through the audit trail and every row with a MAC, and opens every sealed value that this account may; leaves an
     * entry with the number of findings.
     *
     * @throws ProblemException NOT_ALLOWED for all but an administrator
     */
    public static Verified run(Session session) {
        session.require(Operation.READ_AUDIT);
        TrailWatch watch = new TrailWatch(session);
        onSoundTrail(watch::begin);
        OutsideHead outside = session.headFile().found();
        VerificationStore store = new VerificationStore(session.trail(), session.seals(), session.keys());
        Verified verified = session.database().snapshot(sql -> store.check(sql, outside));
        onSoundTrail(() -> {
            watch.noteCut();
            session.record(AuditEvent.of(Action.VERIFIED).detail(verified.count() + " findings"), _ -> null);
        });
        return verified;
    }

    /** No entry can follow a head that was changed; that is among the findings. */
    private static void onSoundTrail(Runnable append) {
        try {
            append.run();
        } catch (ProblemException e) {
            if (e.problem() != Problem.CLINIC_ALTERED) throw e;
        }
    }
}
