package org.catamnesis.ui.shell;

/**
 * Who works at this window.
 *
 * @param userName as the status bar shows it
 * @param signOut closes the clinic and leads back to the sign-in screen
 */
public record SignedIn(String userName, String clinicName, Runnable signOut) {}
