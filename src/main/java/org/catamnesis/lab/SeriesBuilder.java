package org.catamnesis.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts results in order, converts what converts, and breaks the line where two values are not comparable. */
final class SeriesBuilder {
    private static final Comparator<LabResult> BY_TIME = Comparator.comparing(
                    (LabResult result) -> result.sampling().collectedAt())
            .thenComparingLong(LabResult::id);

    private final Analyte analyte;
    private final String unit;
    private final AnalyteUnit target;
    private final Map<String, Optional<AnalyteUnit>> units = new HashMap<>();
    private final List<SeriesPoint> points = new ArrayList<>();
    private final List<SeriesAside> aside = new ArrayList<>();
    private SeriesBreak pending;
    private String method;
    private Specimen specimen;
    private Boolean trough;

    SeriesBuilder(Analyte analyte, String unit) {
        this.analyte = analyte;
        this.unit = unit;
        this.target = unit.isEmpty() ? null : allowed(unit).orElseThrow(() -> notReportedIn(unit));
    }

    private IllegalArgumentException notReportedIn(String other) {
        return new IllegalArgumentException(analyte.code() + " is not reported in " + other);
    }

    private Optional<AnalyteUnit> allowed(String ucum) {
        return units.computeIfAbsent(ucum, analyte::allowed);
    }

    Series build(List<LabResult> results) {
        results.stream()
                .filter(result -> analyte.code().equals(result.analyte()))
                .sorted(BY_TIME)
                .forEach(this::add);
        return new Series(analyte, unit, points, aside);
    }

    private void add(LabResult result) {
        Measurement measurement = result.measurement();
        ResultValue value = measurement.value();
        if (value.number() == null) {
            putAside(result, value.censored() ? SeriesAside.Reason.NOT_DETECTED : SeriesAside.Reason.WORDS);
            return;
        }
        boolean none = measurement.ucum() == null || measurement.ucum().isBlank();
        String ucum = none && Units.unitless(analyte.unit()) ? analyte.unit() : measurement.ucum();
        Optional<AnalyteUnit> own = ucum == null ? Optional.empty() : allowed(ucum);
        if (own.isEmpty()) {
            putAside(result, SeriesAside.Reason.UNIT_UNKNOWN);
        } else if (!own.get().basis().equals(target.basis())) {
            putAside(result, SeriesAside.Reason.OTHER_UNIT);
        } else {
            points.add(point(result, own.get()).after(breakBefore(result)));
            pending = null;
        }
    }

    private void putAside(LabResult result, SeriesAside.Reason reason) {
        aside.add(new SeriesAside(result, reason));
        switch (reason) {
            case NOT_DETECTED -> pending = pending == null ? SeriesBreak.NOT_DETECTED : pending;
            case OTHER_UNIT -> pending = SeriesBreak.UNIT;
            case WORDS, UNIT_UNKNOWN -> {}
        }
    }

    private SeriesPoint point(LabResult result, AnalyteUnit own) {
        Measurement measurement = result.measurement();
        double value = own.to(target, measurement.value().number());
        ReferenceInterval printed = measurement.interval() == null ? ReferenceInterval.NONE : measurement.interval();
        Flag flag = Interpretation.of(measurement.value(), printed, measurement.flag())
                .map(Interpretation::flag)
                .orElse(null);
        String text = own == target ? measurement.value().text() : converted(measurement.value(), value);
        return new SeriesPoint(result, value, text, own.to(target, printed), flag, null);
    }

    private static String converted(ResultValue printed, double value) {
        String number = BigDecimal.valueOf(value)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
        return printed.comparator() == null ? number : printed.comparator().code() + number;
    }

    /** What is not known of a sample neither joins nor parts; the last known state stays in force. */
    private SeriesBreak breakBefore(LabResult result) {
        Sampling sampling = result.sampling();
        SeriesBreak reason = pending;
        Specimen newSpecimen = sampling.specimen() == null
                ? null
                : Specimen.ofCode(sampling.specimen()).orElse(null);
        if (specimen != null && newSpecimen != null && !specimen.comparable(newSpecimen)) {
            reason = SeriesBreak.SPECIMEN;
        }
        Boolean newTrough = sampling.timing() == null ? null : sampling.timing() != SampleTiming.NOT_TROUGH;
        if (trough != null && newTrough != null && !trough.equals(newTrough)) {
            reason = SeriesBreak.TIMING;
        }
        if (method != null && sampling.method() != null && !method.equals(sampling.method())) {
            reason = SeriesBreak.METHOD;
        }
        specimen = newSpecimen == null ? specimen : newSpecimen;
        trough = newTrough == null ? trough : newTrough;
        method = sampling.method() == null ? method : sampling.method();
        if (points.isEmpty()) {
            return null;
        }
        if (reason == null && tooFar(points.getLast().result(), result)) {
            return SeriesBreak.GAP;
        }
        return reason;
    }

    private boolean tooFar(LabResult earlier, LabResult later) {
        Duration apart = Duration.between(
                earlier.sampling().collectedAt(), later.sampling().collectedAt());
        return apart.compareTo(Duration.ofDays(analyte.gapDays())) > 0;
    }
}
