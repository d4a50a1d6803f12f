package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.export.ExportPreview;
import org.catamnesis.cohort.privacy.Band;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.ui.common.Words;

/** How an export would protect its patients, in words. */
final class Protection {
    private final Words words;
    private final Policy policy;

    Protection(Words words, Policy policy) {
        this.words = words;
        this.policy = policy;
    }

    /** One line for each thing that has to be known before data leave. */
    List<String> lines(ExportPreview preview) {
        List<String> lines = new ArrayList<>();
        if (preview.patients() < policy.fewestPatients()) {
            lines.add(words.now("cohorts.too-few", policy.fewestPatients()));
            return lines;
        }
        if (preview.generalisation().isEmpty()) {
            lines.add(words.now("cohorts.no-way", policy.k()));
            return lines;
        }
        lines.add(
                words.now("cohorts.exported", preview.exported(), preview.patients() - preview.exported(), policy.k()));
        List<Integer> levels = preview.generalisation().get().levels();
        for (int i = 0; i < levels.size(); i++) {
            lines.add(line(policy.quasiIdentifiers().get(i), levels.get(i)));
        }
        lines.add(words.now("cohorts.relative-days"));
        return lines;
    }

    private String line(QuasiIdentifier which, int level) {
        return switch (which) {
            case SEX -> words.now(level == 0 ? "cohorts.sex-told" : "cohorts.sex-hidden");
            case AGE_BAND ->
                band("cohorts.age-band", "cohorts.age-hidden", policy.ageBands().get(level));
            case INDEX_YEAR ->
                band(
                        "cohorts.year-band",
                        "cohorts.year-hidden",
                        policy.indexYears().get(level));
        };
    }

    private String band(String told, String hidden, int width) {
        return width == Band.EVERYTHING ? words.now(hidden) : words.now(told, width);
    }
}
