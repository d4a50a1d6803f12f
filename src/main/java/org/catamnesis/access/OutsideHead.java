package org.catamnesis.access;

import java.util.Optional;

/** The head of the trail as it was found outside the database: there and sound, altered, or (neither) not there. */
record OutsideHead(Optional<AuditHead> head, boolean altered) {}
