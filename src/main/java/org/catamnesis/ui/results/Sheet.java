package org.catamnesis.ui.results;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.index.Indicator;
import org.catamnesis.followup.index.IndicatorSeries;
import org.catamnesis.followup.index.Indicators;
import org.catamnesis.followup.signing.SignOff;

/** All that the section needs of a chart, computed away from the window. */
record Sheet(
        ResultGrades grades,
        Flowsheet whole,
        List<IndicatorSeries> derived,
        List<String> usual,
        Map<Long, String> signed) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    static final Sheet NONE = new Sheet(null, new Flowsheet(List.of(), List.of()), List.of(), List.of(), Map.of());

    Sheet {
        derived = List.copyOf(derived);
        usual = List.copyOf(usual);
        signed = Map.copyOf(signed);
    }

    static Sheet of(ResultGrades grades) {
        PatientChart chart = grades.chart();
        List<IndicatorSeries> derived = Indicators.all().stream()
                .map(indicator -> indicator.of(grades))
                .filter(series -> !series.points().isEmpty())
                .toList();
        List<String> usual = Indicators.all().stream()
                .filter(indicator -> indicator.usualFor(chart))
                .map(Indicator::id)
                .toList();
        return new Sheet(grades, Flowsheet.of(grades), derived, usual, Map.of());
    }

    /** With who signed the results, and when. */
    Sheet signed(List<SignOff> signatures) {
        Map<Long, String> byResult = new HashMap<>();
        for (SignOff signature : signatures) {
            String words = MINUTE.format(signature.at()) + "  " + signature.by();
            signature.results().forEach(id -> byResult.put(id, words));
        }
        return new Sheet(grades, whole, derived, usual, byResult);
    }
}
