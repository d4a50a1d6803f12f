package org.catamnesis.exchange;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.DecimalMark;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.PrintedValue;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.Specimen;

/** Results: the same when patient, moment, analyte (or printed name), specimen and laboratory are. */
final class ResultSheet extends RecordSheet<LabResult> {
    private static final String TIMINGS =
            Arrays.stream(SampleTiming.values()).map(SampleTiming::code).collect(Collectors.joining(", "));
    private static final String SPECIMENS =
            Arrays.stream(Specimen.values()).map(Specimen::code).collect(Collectors.joining(", "));
    private static final double GREATEST = 1e12;

    private static final int MOST_WORDS = 10_000;

    private final Map<String, PrintedValue> inWords = new HashMap<>();
    private final LoadTargetStore target;
    private final AnalyteWordsCache analytes;

    ResultSheet(KnownPatients patients, LoadTargetStore target, AnalyteCatalogue catalogue) {
        super(patients);
        this.target = target;
        this.analytes = new AnalyteWordsCache(catalogue);
    }

    @Override
    LabResult read(PatientRef patient, Cells cells) throws BadCell {
        Moment collected = cells.requiredMoment("collected_at");
        patient.requireBorn("collected_at", collected.at().toLocalDate());
        String name = cells.required("analyte");
        String unit = cells.text("unit");
        String specimen = cells.choice(
                "specimen", word -> Specimen.parse(word).map(Specimen::code), Reason.SPECIMEN_UNKNOWN, SPECIMENS);
        MeantAnalyte meant = analytes.of(name, unit, specimen);
        Measurement measured = measurement(cells, name, unit, meant);
        return new LabResult(
                0, patient.id(), meant.code(), measured, sampling(cells, collected, specimen), Provenance.CSV, null);
    }

    private Measurement measurement(Cells cells, String name, String unit, MeantAnalyte meant) throws BadCell {
        String printed = cells.required("value");
        String flag = cells.text("flag");
        ResultValue value;
        double plain = Numbers.decimal(printed);
        if (Double.isNaN(plain)) {
            PrintedValue read = inWords.computeIfAbsent(printed, text -> PrintedValue.parse(text, DecimalMark.UNKNOWN));
            if (inWords.size() > MOST_WORDS) inWords.clear();
            value = read.value();
            if (flag == null && !read.flag().isEmpty()) flag = read.flag();
        } else {
            value = new ResultValue(printed, null, plain);
        }
        if (value.number() != null) meant.check(value);
        return new Measurement(name, value, unit, meant.ucum(), interval(cells), flag);
    }

    private static ReferenceInterval interval(Cells cells) throws BadCell {
        Double low = cells.number("low", -GREATEST, GREATEST);
        Double high = cells.number("high", -GREATEST, GREATEST);
        if (low == null && high == null) return ReferenceInterval.NONE;
        if (low == null) return new ReferenceInterval(null, high, "≤" + cells.text("high"));
        if (high == null) return new ReferenceInterval(low, null, "≥" + cells.text("low"));
        if (low > high) throw new BadCell("low", Reason.LOW_ABOVE_HIGH);
        return new ReferenceInterval(low, high, cells.text("low") + "-" + cells.text("high"));
    }

    private static Sampling sampling(Cells cells, Moment collected, String specimen) throws BadCell {
        Moment dose = cells.moment("last_dose_at");
        LocalDateTime doseAt = dose == null ? null : dose.at();
        if (doseAt != null && collected.timeKnown() && doseAt.isAfter(collected.at()))
            throw new BadCell("last_dose_at", Reason.LAST_DOSE_AFTER_SAMPLE);
        SampleTiming timing = cells.choice("timing", ResultSheet::timing, Reason.TIMING_UNKNOWN, TIMINGS);
        return new Sampling(
                collected.at(),
                collected.timeKnown(),
                specimen,
                cells.text("laboratory"),
                null,
                doseAt,
                timing,
                cells.text("dose"));
    }

    private static Optional<SampleTiming> timing(String word) {
        return Arrays.stream(SampleTiming.values())
                .filter(timing -> timing.code().equals(word.replace(' ', '-').replace('_', '-')))
                .findFirst();
    }

    @Override
    List<LabResult> onFile(long patient) {
        return target.results(patient);
    }

    @Override
    long key(LabResult known) {
        Sampling sampling = known.sampling();
        String analyte = known.analyte() == null ? '~' + known.measurement().printedName() : known.analyte();
        return Fingerprint.of(
                known.patientId(), sampling.collectedAt(), analyte, sampling.specimen(), sampling.laboratory());
    }

    /** A number is the same however many zeros it is written with. */
    @Override
    Object[] content(LabResult known) {
        ResultValue value = known.measurement().value();
        String unit = known.measurement().ucum() == null
                ? known.measurement().unit()
                : known.measurement().ucum();
        return new Object[] {value.comparator(), value.number() == null ? value.text() : value.number(), unit};
    }

    @Override
    BadCell differs() {
        return new BadCell("value", Reason.RESULT_DIFFERS);
    }

    @Override
    void write(LabResult said) {
        target.add(said);
    }
}
