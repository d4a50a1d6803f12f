package org.catamnesis.cohort.quality;

import java.util.List;

/** How many checks were made and how many failed; those that found nothing to look at do not count. */
public record QualitySummary(int checks, int failed) {
    static QualitySummary of(List<QualityLine> lines) {
        List<String> outcomes = lines.stream()
                .map(QualityLine::outcome)
                .filter(outcome -> !outcome.equals("not_applicable"))
                .toList();
        return new QualitySummary(
                outcomes.size(), (int) outcomes.stream().filter("fail"::equals).count());
    }
}
