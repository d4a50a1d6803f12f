package org.catamnesis.ui.shell;

import org.catamnesis.ui.common.Rooms;

/**
 * A clinic with somebody signed in.
 *
 * @param lock forgets the names and keys, and leaves the clinic open for whoever comes back
 * @param close lets go of everything that was opened for it; call it away from the screen
 */
public record OpenClinic(Rooms rooms, Runnable lock, Runnable close) {}
