package org.catamnesis.cohort.tidy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.patient.Diagnosis;

/** Groups of diseases that lead to a transplant, by the beginnings of ICD-10 codes (WHO, 2019). */
public final class Aetiology {
    private static final Map<String, String> GROUPS = new TreeMap<>(Map.ofEntries(
            Map.entry("B16", "hepatitis-b"),
            Map.entry("B18.0", "hepatitis-b"),
            Map.entry("B18.1", "hepatitis-b"),
            Map.entry("B17.1", "hepatitis-c"),
            Map.entry("B18.2", "hepatitis-c"),
            Map.entry("C22", "liver-cancer"),
            Map.entry("K70", "alcohol"),
            Map.entry("K74.3", "biliary"),
            Map.entry("K74.4", "biliary"),
            Map.entry("K74.5", "biliary"),
            Map.entry("K83.0", "biliary"),
            Map.entry("Q44.2", "biliary"),
            Map.entry("K72", "liver-failure"),
            Map.entry("K75.4", "autoimmune"),
            Map.entry("M32", "autoimmune"),
            Map.entry("E70", "metabolic"),
            Map.entry("E74", "metabolic"),
            Map.entry("E83", "metabolic"),
            Map.entry("E84", "metabolic"),
            Map.entry("N00", "glomerular"),
            Map.entry("N01", "glomerular"),
            Map.entry("N02", "glomerular"),
            Map.entry("N03", "glomerular"),
            Map.entry("N04", "glomerular"),
            Map.entry("N05", "glomerular"),
            Map.entry("E10", "diabetes"),
            Map.entry("E11", "diabetes"),
            Map.entry("E14", "diabetes"),
            Map.entry("I12", "hypertension"),
            Map.entry("Q61", "cystic")));

    private Aetiology() {}

    /**
     * The group of the first diagnosis that has one, cancer before all others; {@code other} when none has; null without
     * diagnoses.
     */
    public static String group(List<Diagnosis> diagnoses) {
        if (diagnoses.isEmpty()) return null;
        List<String> groups = diagnoses.stream()
                .map(diagnosis -> group(diagnosis.code()))
                .filter(group -> !group.equals(Vocabulary.OTHER))
                .toList();
        if (groups.contains("liver-cancer")) return "liver-cancer";
        return groups.isEmpty() ? Vocabulary.OTHER : groups.getFirst();
    }

    private static String group(String code) {
        for (int length = Math.min(code.length(), 5); length >= 3; length--) {
            String group = GROUPS.get(code.substring(0, length));
            if (group != null) return group;
        }
        return Vocabulary.OTHER;
    }
}
