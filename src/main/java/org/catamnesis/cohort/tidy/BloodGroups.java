package org.catamnesis.cohort.tidy;

import java.util.Set;

/** Whether a recipient has no antibodies against the donor's blood group. */
final class BloodGroups {
    private static final Set<String> GROUPS = Set.of("O", "A", "B", "AB");
    private static final Set<String> MATCHES = Set.of("identical", "compatible", "incompatible");

    private BloodGroups() {}

    /** @param abo donor and recipient such as {@code O/A}, or a match; null for anything else */
    static String match(String abo) {
        if (abo == null) return null;
        if (MATCHES.contains(abo)) return abo;
        String[] groups = abo.split("/");
        if (groups.length != 2 || !GROUPS.contains(groups[0]) || !GROUPS.contains(groups[1])) return null;
        if (groups[0].equals(groups[1])) return "identical";
        boolean compatible = groups[0].equals("O") || groups[1].equals("AB");
        return compatible ? "compatible" : "incompatible";
    }
}
