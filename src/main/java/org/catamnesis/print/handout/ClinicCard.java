package org.catamnesis.print.handout;

/**
 * How patients reach the clinic; each part is null where the clinic has not said it.
 *
 * @param phone by day
 * @param emergency at night and at weekends
 * @param hours when somebody answers
 */
public record ClinicCard(String name, String phone, String emergency, String hours, String address) {
    /** A clinic that said nothing but its name. */
    public static ClinicCard of(String name) {
        return new ClinicCard(name, null, null, null, null);
    }
}
