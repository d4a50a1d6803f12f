package org.catamnesis.ui.patients;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.ui.common.Words;

/** A regimen in one line, such as {@code tacrolimus 1.5 mg q12h · prednisone 5 mg qd}. */
final class Regimen {
    private Regimen() {}

    static String line(Words words, List<Dosing> regimen) {
        Messages messages = words.messages().get();
        return regimen.stream()
                .sorted(Comparator.comparing(dosing -> DrugCatalogue.shipped().place(dosing.drug())))
                .map(dosing -> DoseWords.drug(dosing.drug(), messages) + ' ' + DoseWords.dose(dosing, messages))
                .collect(Collectors.joining("   "));
    }
}
