package org.catamnesis.clinic.backup;

/** How far an audit trail goes: the number of its entries and the MAC of the last, in hex. */
public record AuditMark(long entries, String lastMac) {}
