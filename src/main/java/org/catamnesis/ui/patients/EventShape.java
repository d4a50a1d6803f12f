package org.catamnesis.ui.patients;

import java.util.List;
import org.catamnesis.patient.EventKind;

/**
 * What is asked of an event of a kind.
 *
 * @param ends whether it lasts and so has a last day
 * @param graded whether it has a grade or stage
 * @param biopsied whether it may be proven by biopsy
 * @param subtypes the codes that are offered
 */
record EventShape(boolean ends, boolean graded, boolean biopsied, List<String> subtypes) {

    static EventShape of(EventKind kind) {
        return switch (kind) {
            case REJECTION ->
                new EventShape(
                        true,
                        true,
                        true,
                        List.of("acute-cellular", "antibody-mediated", "mixed", "chronic-allograft-injury"));
            case INFECTION ->
                new EventShape(
                        true,
                        true,
                        false,
                        List.of(
                                "cytomegalovirus",
                                "bloodstream",
                                "pneumonia",
                                "urinary-tract",
                                "cholangitis",
                                "wound",
                                "fungal"));
            case BIOPSY -> new EventShape(false, true, false, List.of("graft"));
            case ADMISSION ->
                new EventShape(true, false, false, List.of("transplantation", "infection", "graft", "cardiovascular"));
            case DISCHARGE -> new EventShape(false, false, false, List.of());
            case BILIARY ->
                new EventShape(
                        true,
                        false,
                        false,
                        List.of("anastomotic-stricture", "ischaemic-cholangiopathy", "cholangitis"));
            case DIALYSIS ->
                new EventShape(
                        true,
                        false,
                        false,
                        List.of(
                                "haemodialysis",
                                "maintenance-haemodialysis",
                                "continuous-replacement",
                                "peritoneal-dialysis"));
            case MALIGNANCY ->
                new EventShape(
                        false, true, true, List.of("hepatocellular-recurrence", "lymphoproliferative", "skin-cancer"));
            case GRAFT_LOSS ->
                new EventShape(
                        false,
                        false,
                        true,
                        List.of("chronic-allograft-injury", "ischaemic-cholangiopathy", "thrombosis", "unknown"));
            case DEATH ->
                new EventShape(
                        false, false, false, List.of("cardiovascular", "infection", "liver", "graft", "unknown"));
            case OTHER -> new EventShape(true, true, true, List.of("lost-to-follow-up"));
        };
    }
}
