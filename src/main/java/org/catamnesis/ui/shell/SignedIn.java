package org.catamnesis.ui.shell;

import java.time.LocalDateTime;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Who works at this window.
 *
 * @param userName as the status bar shows it
 * @param findsPatients whether this person may search for patients by name
 * @param lock leaves only the lock page in the window
 * @param signOut closes the clinic and leads back to the sign-in screen
 * @param backedUp when the newest backup was made; null before the first
 */
public record SignedIn(
        String userName,
        String clinicName,
        boolean findsPatients,
        Runnable lock,
        Runnable signOut,
        ObservableValue<LocalDateTime> backedUp) {
    /** Where nothing is known of backups. */
    public SignedIn(String userName, String clinicName, boolean findsPatients, Runnable lock, Runnable signOut) {
        this(userName, clinicName, findsPatients, lock, signOut, new SimpleObjectProperty<>());
    }
}
