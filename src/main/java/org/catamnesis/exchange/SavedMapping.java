package org.catamnesis.exchange;

/** A mapping under the name that the clinic gave it. One name may stand for one mapping of each sheet. */
public record SavedMapping(long id, String name, Sheet sheet, ColumnMapping mapping) {}
