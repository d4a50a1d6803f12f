package org.catamnesis.ui.shell;

/**
 * Who works at this window.
 *
 * @param userName as the status bar shows it
 * @param findsPatients whether this person may search for patients by name
 * @param lock leaves only the lock page in the window
 * @param signOut closes the clinic and leads back to the sign-in screen
 */
public record SignedIn(String userName, String clinicName, boolean findsPatients, Runnable lock, Runnable signOut) {}
