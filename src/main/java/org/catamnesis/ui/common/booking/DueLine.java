package org.catamnesis.ui.common.booking;

import org.catamnesis.followup.calendar.Wanted;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.worklist.WorkReason;

/** Something that is due, as it can be booked. */
record DueLine(ProtocolSeries series, Wanted wanted, DueState state, WorkReason reason) {}
