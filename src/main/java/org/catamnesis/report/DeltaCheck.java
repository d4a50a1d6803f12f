package org.catamnesis.report;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultValue;

/** Compares rows with the last results of the patient whose they are: too far from them, or by a decimal point. */
public final class DeltaCheck {
    private static final Set<String> KEYS = Set.of("row.delta", "row.decimal-shift");
    /** A viral load is ten times the last one without anybody having lost a point. */
    private static final String FREE = "infection";

    private static final double[] SHIFTS = {10, 100, 1000};
    private static final double ABOUT = 1.25;

    private final AnalyteCatalogue catalogue;
    private final DeltaLimits limits;

    public DeltaCheck(AnalyteCatalogue catalogue, DeltaLimits limits) {
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /** Whether a reason is one of these, which another patient ends. */
    static boolean about(Reason reason) {
        return KEYS.contains(reason.key());
    }

    /** Reasons by the places of the rows; {@code history} in the order of sampling. */
    public Map<Integer, Reason> doubts(List<ReviewRow> rows, List<LabResult> history) {
        Map<Integer, Reason> doubts = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            int at = place;
            doubt(rows.get(place), history).ifPresent(reason -> doubts.put(at, reason));
        }
        return doubts;
    }

    private Optional<Reason> doubt(ReviewRow row, List<LabResult> history) {
        Optional<Analyte> known = Optional.ofNullable(row.analyte()).flatMap(catalogue::byCode);
        ResultValue value = row.value();
        if (known.isEmpty() || row.collectedAt() == null || !value.exact() || value.number() <= 0)
            return Optional.empty();
        Analyte analyte = known.get();
        Optional<Double> now = analyte.unitOf(row.texts().unit())
                .or(() -> row.texts().unit().isBlank() ? Optional.of(analyte.unit()) : Optional.empty())
                .flatMap(ucum -> Conversion.toCanonical(analyte, value.number(), ucum));
        return history.stream()
                .filter(result -> analyte.code().equals(result.analyte()) && before(result, row))
                .reduce((_, newer) -> newer)
                .flatMap(last -> now.flatMap(number -> doubt(analyte, number, last)));
    }

    private boolean before(LabResult result, ReviewRow row) {
        long days = ChronoUnit.DAYS.between(result.sampling().collectedAt(), row.collectedAt());
        return result.sampling().collectedAt().isBefore(row.collectedAt())
                && days <= limits.days()
                && result.measurement().value().exact()
                && result.measurement().value().number() > 0
                && result.measurement().ucum() != null;
    }

    private Optional<Reason> doubt(Analyte analyte, double now, LabResult last) {
        double ratio = Conversion.toCanonical(
                        analyte,
                        last.measurement().value().number(),
                        last.measurement().ucum())
                .map(before -> now / before)
                .orElse(1.0);
        if (!analyte.group().equals(FREE) && shifted(Math.max(ratio, 1 / ratio)))
            return Optional.of(reason("row.decimal-shift", analyte, last));
        boolean far = Math.max(ratio, 1 / ratio) > limits.factor(analyte);
        return far && !analyte.group().equals(FREE)
                ? Optional.of(reason("row.delta", analyte, last))
                : Optional.empty();
    }

    private static boolean shifted(double ratio) {
        for (double shift : SHIFTS) {
            if (ratio >= shift / ABOUT && ratio <= shift * ABOUT) return true;
        }
        return false;
    }

    private static Reason reason(String key, Analyte analyte, LabResult last) {
        String unit = last.measurement().unit();
        String value = last.measurement().value().text() + (unit == null ? "" : ' ' + unit);
        return Reason.of(
                key,
                analyte.code(),
                value,
                last.sampling().collectedAt().toLocalDate().toString());
    }
}
