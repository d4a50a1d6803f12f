package org.catamnesis.followup.worklist;

/** A drug to be named in a reason, by its code. */
record DrugName(String code) {}
