package org.catamnesis.followup.encounter;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.UnitText;
import org.catamnesis.report.DeltaLimits;

/** Reads what was typed as measured, and asks about what can hardly be. */
public final class VitalCheck {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(\\D*)");
    private static final Pattern PRESSURE = Pattern.compile("(\\d{2,3})\\s*[/-]\\s*(\\d{2,3})\\s*(?:mmhg)?");
    private static final Pattern KILOGRAMS = Pattern.compile("(?i)kg|kgs|公斤|千克");
    private static final Pattern UNIT = Pattern.compile("(?i)|cm|厘米|bpm|/min|次/分|°?c|℃|度");
    private final AnalyteCatalogue catalogue;
    private final DeltaLimits far;
    private final VitalLimits usual;

    public VitalCheck(AnalyteCatalogue catalogue) {
        this(catalogue, DeltaLimits.shipped(), VitalLimits.shipped());
    }

    VitalCheck(AnalyteCatalogue catalogue, DeltaLimits far, VitalLimits usual) {
        this.catalogue = catalogue;
        this.far = far;
        this.usual = usual;
    }

    /**
     * @param typed what stands in the fields; blank and missing are nothing measured
     * @param history what is on file, in any order; what was taken after {@code at} is not compared with
     */
    public CheckedVitals of(Map<VitalField, String> typed, List<LabResult> history, LocalDateTime at) {
        List<VitalReading> readings = new ArrayList<>();
        List<VitalRemark> remarks = new ArrayList<>();
        for (VitalField field : VitalField.values()) {
            String text = Normalizer.normalize(typed.getOrDefault(field, ""), Normalizer.Form.NFKC)
                    .strip();
            if (text.isEmpty()) continue;
            Read read = field == VitalField.PRESSURE ? pressure(text) : number(field, text);
            readings.addAll(read.readings());
            Optional.ofNullable(read.remark())
                    .or(() -> judged(field, read.readings(), history, at))
                    .ifPresent(remarks::add);
        }
        return new CheckedVitals(readings, remarks);
    }

    private record Read(List<VitalReading> readings, VitalRemark remark) {
        static Read refused(VitalField field, VitalDoubt doubt) {
            return new Read(List.of(), VitalRemark.of(field, doubt));
        }
    }

    private static Read number(VitalField field, String text) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) return Read.refused(field, VitalDoubt.NOT_A_NUMBER);
        String unit = parts.group(2).strip();
        boolean kilograms = unit.isEmpty() || KILOGRAMS.matcher(unit).matches();
        if (field == VitalField.WEIGHT && !kilograms) return Read.refused(field, VitalDoubt.NOT_KILOGRAMS);
        if (field != VitalField.WEIGHT && !UNIT.matcher(unit).matches())
            return Read.refused(field, VitalDoubt.NOT_A_NUMBER);
        return new Read(List.of(reading(field.analytes().getFirst(), parts.group(1))), null);
    }

    private static Read pressure(String text) {
        Matcher parts = PRESSURE.matcher(text.toLowerCase(java.util.Locale.ROOT));
        if (!parts.matches()) return Read.refused(VitalField.PRESSURE, VitalDoubt.NOT_A_PRESSURE);
        VitalReading systolic = reading("SBP", parts.group(1));
        VitalReading diastolic = reading("DBP", parts.group(2));
        if (systolic.value() <= diastolic.value()) return Read.refused(VitalField.PRESSURE, VitalDoubt.UPSIDE_DOWN);
        return new Read(List.of(systolic, diastolic), null);
    }

    private static VitalReading reading(String analyte, String digits) {
        String text = digits.replace(',', '.');
        return new VitalReading(analyte, text, Double.parseDouble(text));
    }

    private Optional<VitalRemark> judged(
            VitalField field, List<VitalReading> readings, List<LabResult> history, LocalDateTime at) {
        return readings.stream()
                .flatMap(reading -> judged(field, reading, history, at).stream())
                .max(Comparator.comparing((VitalRemark remark) -> remark.doubt().refused())
                        .thenComparing(VitalRemark::doubt));
    }

    private Optional<VitalRemark> judged(
            VitalField field, VitalReading reading, List<LabResult> history, LocalDateTime at) {
        Analyte analyte = catalogue.byCode(reading.analyte()).orElseThrow();
        String unit = UnitText.shown(analyte.unit());
        if (!analyte.plausible(reading.value(), analyte.unit()))
            return Optional.of(VitalRemark.of(
                    field, VitalDoubt.IMPOSSIBLE, plain(analyte.plausibleLow()), plain(analyte.plausibleHigh()), unit));
        return far(field, reading, analyte, history, at)
                .or(() -> usual.of(analyte.code())
                        .filter(limits -> !limits.holds(reading.value()))
                        .map(limits -> VitalRemark.of(
                                field, VitalDoubt.UNUSUAL, plain(limits.low()), plain(limits.high()), unit)));
    }

    private Optional<VitalRemark> far(
            VitalField field, VitalReading reading, Analyte analyte, List<LabResult> history, LocalDateTime at) {
        Optional<LabResult> last = history.stream()
                .filter(result -> analyte.code().equals(result.analyte()) && counts(result, at))
                .max(Comparator.comparing(result -> result.sampling().collectedAt()));
        return last.flatMap(before -> Conversion.toCanonical(
                        analyte,
                        before.measurement().value().number(),
                        before.measurement().ucum())
                .map(value -> Math.max(value / reading.value(), reading.value() / value))
                .filter(ratio -> ratio > far.factor(analyte))
                .map(_ -> VitalRemark.of(field, VitalDoubt.FAR_FROM_LAST, shown(before), day(before))));
    }

    private boolean counts(LabResult result, LocalDateTime at) {
        ResultValue value = result.measurement().value();
        LocalDateTime taken = result.sampling().collectedAt();
        return taken.isBefore(at)
                && ChronoUnit.DAYS.between(taken, at) <= far.days()
                && value.exact()
                && value.number() > 0
                && result.measurement().ucum() != null;
    }

    private static String shown(LabResult result) {
        String unit = result.measurement().unit();
        return result.measurement().value().text() + (unit == null ? "" : ' ' + unit);
    }

    private static String day(LabResult result) {
        return result.sampling().collectedAt().toLocalDate().toString();
    }

    private static String plain(double limit) {
        return java.math.BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }
}
