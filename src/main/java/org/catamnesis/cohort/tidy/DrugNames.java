package org.catamnesis.cohort.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catamnesis.cohort.tidy.Vocabulary.Label;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;

/**
 * What the codes of drugs mean. They stand apart from the {@link Vocabulary}, because a code that is explained is not
 * for that told: one that few patients have is {@code other}.
 */
public final class DrugNames {
    public static final String DRUG = "drug";
    /** Of the columns that say what of a class was taken. */
    public static final String EXPOSURE = "exposure";

    private DrugNames() {}

    /** In the order of the catalogue, at last what stands for the rare ones. */
    public static List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        Set<String> classes = Set.copyOf(AnalysisTable.EXPOSURES.values());
        for (Drug drug : DrugCatalogue.shipped().drugs()) {
            labels.add(new Label(DRUG, drug.code(), drug.english(), drug.chinese()));
            if (classes.contains(drug.drugClass()))
                labels.add(new Label(EXPOSURE, drug.code(), drug.english(), drug.chinese()));
        }
        labels.add(new Label(DRUG, Vocabulary.OTHER, "Other", "其他"));
        return labels;
    }

    /** Both names of a code, else the code. */
    public static String both(String code) {
        return DrugCatalogue.shipped()
                .named(code)
                .map(drug -> drug.english() + " " + drug.chinese())
                .orElse(code);
    }
}
