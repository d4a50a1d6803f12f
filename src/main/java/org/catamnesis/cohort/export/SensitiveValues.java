package org.catamnesis.cohort.export;

import java.util.List;
import org.catamnesis.cohort.privacy.Sensitive;
import org.catamnesis.cohort.tidy.Aetiology;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;

/** What nobody may learn of one patient, as one word each; hepatitis and cancer by ICD-10 codes (WHO, 2019). */
record SensitiveValues(Transplant index, List<Diagnosis> diagnoses, List<ClinicalEvent> events) {
    private static final List<String> HEPATITIS_B = List.of("B16", "B18.0", "B18.1");
    private static final List<String> HEPATITIS_C = List.of("B17.1", "B18.2");

    String of(Sensitive which) {
        return switch (which) {
            case HEPATITIS -> hepatitis();
            case MALIGNANCY -> malignancy();
            case DEATH -> death();
            case ORGAN -> index.organ().code();
            case DONOR_TYPE -> index.donorType() == null ? "" : index.donorType();
            case AETIOLOGY_GROUP -> {
                String group = Aetiology.group(diagnoses);
                yield group == null ? "" : group;
            }
        };
    }

    private String hepatitis() {
        boolean b = coded(HEPATITIS_B);
        boolean c = coded(HEPATITIS_C);
        if (b) return c ? "b and c" : "b";
        return c ? "c" : Sensitive.NONE;
    }

    private boolean coded(List<String> beginnings) {
        return diagnoses.stream().anyMatch(diagnosis -> beginnings.stream().anyMatch(diagnosis.code()::startsWith));
    }

    private String malignancy() {
        boolean cancer = coded(List.of("C")) || events.stream().anyMatch(event -> event.kind() == EventKind.MALIGNANCY);
        return cancer ? "cancer" : Sensitive.NONE;
    }

    private String death() {
        return events.stream()
                .filter(event -> event.kind() == EventKind.DEATH)
                .map(event -> event.subtype() == null ? "unknown" : event.subtype())
                .findFirst()
                .orElse(Sensitive.NONE);
    }
}
