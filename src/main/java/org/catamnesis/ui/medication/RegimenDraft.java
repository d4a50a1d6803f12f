package org.catamnesis.ui.medication;

import java.util.Optional;
import java.util.function.Consumer;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.ui.common.Draft;

/** Which form of the regimen stood open when the window was locked, and about what. */
sealed interface RegimenDraft {
    String FORM = "form";
    String ABOUT = "about";
    String TARGET = "target";
    String SUPPLY = "supply";
    String DRUG = "drug-of-target";

    /** Opens the form again, unless what it was about is gone. */
    void open(PatientChart chart, MedicationActions actions);

    static RegimenDraft of(Draft draft) {
        long about = draft.get(ABOUT).map(Long::parseLong).orElse(0L);
        return switch (draft.get(FORM).orElse("")) {
            case TARGET -> new Target(about, draft.get(DRUG).orElse(""));
            case SUPPLY -> new Supply(about);
            case String kind -> new Dose(DoseFormModel.Kind.valueOf(kind), about);
        };
    }

    /** @param about the id of what is changed or stopped; 0 for a start */
    record Dose(DoseFormModel.Kind kind, long about) implements RegimenDraft {
        @Override
        public void open(PatientChart chart, MedicationActions actions) {
            if (kind == DoseFormModel.Kind.START) actions.dose(kind, null);
            else dosing(chart, about, dosing -> actions.dose(kind, dosing));
        }
    }

    /** @param about the id of the target that is corrected; 0 for a new one */
    record Target(long about, String drug) implements RegimenDraft {
        @Override
        public void open(PatientChart chart, MedicationActions actions) {
            Optional<TargetOverride> corrected = chart.targetOverrides().stream()
                    .filter(target -> target.id() == about)
                    .findFirst();
            if (about == 0) actions.newTarget(drug, null);
            else corrected.ifPresent(actions::target);
        }
    }

    record Supply(long about) implements RegimenDraft {
        @Override
        public void open(PatientChart chart, MedicationActions actions) {
            dosing(chart, about, actions::supply);
        }
    }

    private static void dosing(PatientChart chart, long id, Consumer<Dosing> then) {
        chart.dosings().stream().filter(dosing -> dosing.id() == id).findFirst().ifPresent(then);
    }
}
