package org.catamnesis.access;

/**
 * Something that another workstation did to the shared clinic.
 *
 * @param patientId whose record it touched; null when it may be any, as when spreadsheets were loaded, or nobody's
 * @param records whether records of patients changed; not so by closed days, protocols and work on a whole list, of which
 *     only lists and calendars know
 * @param who what the person is called who did it
 */
public record ChangeElsewhere(Long patientId, boolean records, String who) {}
