package org.catamnesis.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.followup.index.Indicator;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.IndicatorSeries;
import org.catamnesis.followup.index.Indicators;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.index.About;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.plot.PlotPoint;
import org.catamnesis.plot.PlotSeries;
import org.catamnesis.plot.PlotTime;

/** Derived indicators as series of a trend. Their codes begin with an equals sign; their points have ids below zero. */
final class TrendIndicators {
    private static final String SIGN = "=";
    private static final long APART = 1_000_000;
    private static final int USUAL_GAP = 120;
    private static final String OVER_DOSE = "TAC-C-D";

    private final ResultGrades grades;
    private final Messages messages;

    TrendIndicators(ResultGrades grades, Messages messages) {
        this.grades = grades;
        this.messages = messages;
    }

    static String code(String id) {
        return SIGN + id;
    }

    /** The indicator of a code; empty when it is the code of an analyte or nobody knows it. */
    static Optional<Indicator> byCode(String code) {
        return code.startsWith(SIGN) ? Indicators.byId(code.substring(1)) : Optional.empty();
    }

    static String name(About about, Messages messages) {
        String key = "indicator.name-" + about.slug();
        return messages.has(key) ? messages.text(key) : about.id();
    }

    /** UCUM without its braces: {@code mL/min/1.73m2} as people write it. */
    static String unit(About about) {
        return about.unit().equals("1")
                ? ""
                : about.unit().replaceAll("[{}_]", "").replace("m2", "m²");
    }

    static String printed(About about, double value) {
        return BigDecimal.valueOf(value)
                .setScale(about.decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    TrendSeries.Drawn of(Indicator indicator) {
        IndicatorSeries course = indicator.of(grades);
        About about = indicator.about();
        List<PlotPoint> points = new ArrayList<>();
        IndicatorPoint before = null;
        long id = -1 - APART * Indicators.all().indexOf(indicator);
        for (IndicatorPoint point : course.points()) {
            points.add(PlotPoint.of(id--, PlotTime.of(point.at()), point.value(), printed(about, point.value()))
                    .afterBreak(broken(about, before, point)));
            before = point;
        }
        String unit = unit(about);
        return new TrendSeries.Drawn(
                null, List.of(), unit, new PlotSeries(name(about, messages), unit, points), missing(course));
    }

    private String broken(About about, IndicatorPoint before, IndicatorPoint point) {
        if (before == null) return "";
        if (about.id().equals(OVER_DOSE) && !Objects.equals(form(before.at()), form(point.at())))
            return messages.text("trend.other-form");
        long days = ChronoUnit.DAYS.between(before.at(), point.at());
        return days > longestGap(about) ? messages.text("trend.gap", days) : "";
    }

    private int longestGap(About about) {
        return grades.catalogue()
                .byCode(about.measured().getFirst().analyte())
                .map(Analyte::gapDays)
                .orElse(USUAL_GAP);
    }

    /** The formulation that the trough of this moment tells of. */
    private String form(LocalDateTime at) {
        LocalDate day = at.toLocalDate().minusDays(1);
        return grades.chart().dosings().stream()
                .filter(dosing -> dosing.drug().equals("tacrolimus") && dosing.inForceOn(day))
                .map(Dosing::formulation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Why there is no value at all; empty when there is one. */
    private String missing(IndicatorSeries course) {
        if (!course.points().isEmpty()) return "";
        return course.missing().stream()
                .map(missing -> messages.has(missing.key()) ? messages.text(missing.key(), what(missing.what())) : "")
                .filter(words -> !words.isEmpty())
                .distinct()
                .limit(2)
                .collect(Collectors.joining(messages.text("trend.between-notes")));
    }

    private String what(String code) {
        return grades.catalogue()
                .byCode(code)
                .map(analyte -> AnalyteWords.shortName(analyte, messages.language()))
                .orElse(code);
    }

    /** The value behind a point of a trend in one sentence: formula, version, inputs, source; empty for other ids. */
    static Optional<String> sentence(long id, ResultGrades grades, Messages messages) {
        if (id >= 0) return Optional.empty();
        long number = -1 - id;
        int which = (int) (number / APART);
        int at = (int) (number % APART);
        if (which >= Indicators.all().size()) return Optional.empty();
        Indicator indicator = Indicators.all().get(which);
        List<IndicatorPoint> points = indicator.of(grades).points();
        return at < points.size()
                ? Optional.of(new IndicatorSentence(grades, messages).of(indicator.about(), points.get(at)))
                : Optional.empty();
    }

    /** The result that set the time of such a point. */
    static Optional<Long> source(long id, ResultGrades grades) {
        if (id >= 0) return Optional.empty();
        int which = (int) ((-1 - id) / APART);
        int at = (int) ((-1 - id) % APART);
        if (which >= Indicators.all().size()) return Optional.empty();
        List<IndicatorPoint> points = Indicators.all().get(which).of(grades).points();
        return at < points.size() ? points.get(at).inputs().stream().findFirst() : Optional.empty();
    }
}
