package org.catamnesis.demo;

/** A day on which a patient was expected: days after transplantation, planned and actual; a missed one has no samples. */
record DemoVisit(int planned, int actual, boolean attended, boolean extra) {}
