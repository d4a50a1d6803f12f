package org.catamnesis.clinic;

/** What may be said of a clinic before anybody has signed in. */
public record ClinicInfo(String uid, String name, boolean demo) {}
