package org.catamnesis.print.handout;

import java.util.List;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;

/** What is taken: three columns on a page, two lines each on a slip. */
record MedicineTable(List<Dosing> regimen, Messages messages) {
    private static final List<PaperFlow.Column> COLUMNS =
            List.of(new PaperFlow.Column(0.38), new PaperFlow.Column(0.18), new PaperFlow.Column(0.44));

    void write(PaperFlow flow) {
        if (!flow.narrow())
            flow.columnHeads(
                    COLUMNS,
                    List.of(
                            messages.text("handout.medicine"),
                            messages.text("handout.each-time"),
                            messages.text("handout.when")));
        for (Dosing dosing : regimen) {
            PatientDose dose = new PatientDose(dosing, messages);
            if (flow.narrow()) flow.entry(name(dosing), dose.whole());
            else flow.row(COLUMNS, List.of(name(dosing), dose.each(), dose.when()), true);
        }
    }

    private String name(Dosing dosing) {
        String drug = DoseWords.drug(dosing.drug(), messages);
        String form = DoseWords.form(dosing.formulation(), messages);
        return form.isEmpty() ? drug : messages.text("handout.drug-form", drug, form);
    }
}
