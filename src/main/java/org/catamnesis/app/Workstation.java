package org.catamnesis.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Entrance;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.content.SiteContent;
import org.catamnesis.followup.worklist.Worklist;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.LearntNameStore;
import org.catamnesis.report.ReportReader;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.ReaderLimits;
import org.catamnesis.ui.common.Rooms;

/** Puts a running workstation together: everything is built here, once, for one who is signed in. */
public final class Workstation implements AutoCloseable {
    private final Rooms rooms;

    public Workstation(Session session) {
        ResultStore results = new ResultStore(session);
        PatientStore patients = new PatientStore(session);
        PageReader reader = new PageReader(ReaderLimits.usual());
        rooms = new Rooms(
                session.database().clock(),
                ClinicOpening.info(session.database()),
                session,
                new PatientDirectory(session),
                patients,
                new TransplantStore(session),
                new DiagnosisStore(session),
                new EventStore(session),
                results,
                new DosingStore(session),
                new VisitStore(session),
                new DocumentStore(session, results),
                new LearntNameStore(session),
                reader,
                new ReportReader(reader),
                AnalyteCatalogue.standard(),
                new SiteContent(session),
                new Worklist(session));
    }

    /**
     * Opens a clinic for a command, without any screen.
     *
     * @param serverPassword for a clinic on a server that this user has not come to from here before
     */
    public static Workstation open(
            ClinicDoor door, ClinicFolder folder, String user, char[] password, Optional<String> serverPassword) {
        Entrance entrance = door.entrance(folder);
        Session session;
        try {
            session = entrance.signIn(user, password, serverPassword);
        } catch (RuntimeException e) {
            entrance.close();
            throw e;
        }
        try {
            return new Workstation(session);
        } catch (RuntimeException e) {
            session.database().close();
            throw e;
        }
    }

    /** A door for a program without a screen, whose threads may all wait for the disk. */
    public static BooleanSupplier noScreen() {
        return () -> false;
    }

    public Rooms rooms() {
        return rooms;
    }

    /** Forgets the names and the keys; the clinic stays open for whoever comes back. */
    public void lock() {
        rooms.reader().close();
        rooms.directory().forget();
        rooms.session().end();
    }

    @Override
    public void close() {
        rooms.reader().close();
        rooms.session().database().close();
    }
}
