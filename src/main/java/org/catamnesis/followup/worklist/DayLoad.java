package org.catamnesis.followup.worklist;

import java.time.LocalDate;

/** What comes on a day ahead: patients with something due on it, and appointments on it. */
public record DayLoad(LocalDate day, int due, int booked) {}
