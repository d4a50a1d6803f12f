package org.catamnesis.access;

import java.util.Optional;
import java.util.function.Function;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicInfo;
import org.catamnesis.clinic.ClinicOpening;

/** The way into the clinic of one folder. A file is opened at once; a server only with somebody's password. */
public final class Entrance implements AutoCloseable {
    private final ClinicDoor door;
    private final ClinicOpening clinics;
    private final ClinicFolder folder;
    private ClinicDatabase database;

    Entrance(ClinicDoor door, ClinicOpening clinics, ClinicFolder folder) {
        this.door = door;
        this.clinics = clinics;
        this.folder = folder;
    }

    /** Which clinic this is; opens a file, so that what is wrong with it shows before anybody types. */
    public ClinicInfo look() {
        if (folder.hasServer()) return ClinicOpening.atServer(folder);
        return ClinicOpening.info(file());
    }

    /**
     * @param serverPassword only for a server that this user has not come to from here before
     * @throws org.catamnesis.language.ProblemException SIGN_IN_REFUSED, or SERVER_PASSWORD_NEEDED
     */
    public Session signIn(String user, char[] password, Optional<String> serverPassword) {
        return enter(user, password, serverPassword, opened -> door.signIn(opened, user, password));
    }

    /** With the recovery code, which gives the user a new password. */
    public Session recover(String code, String user, char[] newPassword, Optional<String> serverPassword) {
        return enter(user, newPassword, serverPassword, opened -> door.recover(opened, code, user, newPassword));
    }

    /** Checks the clinic for an administrator; nobody is signed in by that. */
    public Verified verify(String user, char[] password, Optional<String> serverPassword) {
        if (!folder.hasServer()) return door.verify(file(), user, password);
        try (ClinicDatabase opened = clinics.open(folder, user, password, serverPassword)) {
            return door.verify(opened, user, password);
        }
    }

    private Session enter(
            String user, char[] password, Optional<String> serverPassword, Function<ClinicDatabase, Session> signIn) {
        if (!folder.hasServer()) return signIn.apply(file());
        ClinicDatabase opened = clinics.open(folder, user, password, serverPassword);
        try {
            Session session = signIn.apply(opened);
            if (serverPassword.isPresent()) opened.keepWayIn(user, password);
            return session;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private synchronized ClinicDatabase file() {
        if (database == null) database = door.open(folder);
        return database;
    }

    /** Lets go of a file that nobody signed in to. */
    @Override
    public synchronized void close() {
        if (database != null) database.close();
        database = null;
    }
}
