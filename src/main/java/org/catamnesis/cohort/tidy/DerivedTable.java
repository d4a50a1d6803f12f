package org.catamnesis.cohort.tidy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.privacy.Extremes;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.index.Indicator;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.IndicatorSeries;
import org.catamnesis.followup.index.Indicators;
import org.catamnesis.followup.index.UsedInput;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.index.Fact;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;

/**
 * One row a computed value. What the age goes into is never computed here, because with its inputs in the other tables it
 * would give the age back; other formulas ask for the age to refuse children, and get the same one for everybody who is
 * told to be an adult, by the definition or by the band: a row for somebody whose band begins below would narrow it.
 */
final class DerivedTable implements TidyTable {
    static final Set<String> AGE_BEARING =
            Set.of("EGFR-CKDEPI-2021-CR", "EGFR-SCHWARTZ-2009", "CRCL-COCKCROFT-GAULT", "FIB-4", "MELD-3.0");

    private static final int ADULT = 19;
    private static final int SOME_AGE = 40;
    /** Fewer than what could be base 64, in which texts can hide. */
    private static final int HASH_LETTERS = 11;

    private static final int LETTERS = 26;

    private final Telling telling;
    private final List<Indicator> indicators;
    private final MessageDigest digest;
    private long number;

    DerivedTable(Telling telling) {
        this.telling = telling;
        indicators = Indicators.all().stream()
                .filter(each -> !AGE_BEARING.contains(each.id()))
                .toList();
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "derived";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "value_no",
                "rel_day|date",
                "formula_id",
                "version",
                "value",
                "unit_ucum",
                "grade",
                "input_ids_hash");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        number = 0;
        ResultGrades grades = new ResultGrades(chart(subject), telling.catalogue(), telling.targets());
        Set<String> measured = new HashSet<>();
        for (LabResult result : course.results()) measured.add(result.analyte());
        for (Indicator indicator : indicators) {
            boolean possible =
                    indicator.about().measured().stream().allMatch(asked -> measured.contains(asked.analyte()));
            if (possible) write(subject, indicator.of(grades), rows);
        }
    }

    private void write(Subject subject, IndicatorSeries series, TidyRows rows) {
        for (IndicatorPoint point : series.points()) {
            LocalDate day = point.at().toLocalDate();
            if (!telling.window().near(subject.course(), day)
                    || (!telling.policy().exactAge() && extreme(series, point))) continue;
            rows.text(subject.studyId())
                    .whole(++number)
                    .day(subject, day)
                    .text(series.id())
                    .whole((long) series.version())
                    .number(subject.value((Double) Decimal.rounded(point.value())))
                    .text(series.unit())
                    .text(point.grade())
                    .text(hash(subject, point))
                    .end();
        }
    }

    /** Whether it, or what it is made from, is told as a bound elsewhere. */
    private static boolean extreme(IndicatorSeries series, IndicatorPoint point) {
        return Extremes.of(series.id(), point.value()) != Extremes.WITHIN
                || point.used().stream().anyMatch(input -> Extremes.of(input.what(), input.value()) != Extremes.WITHIN);
    }

    private PatientChart chart(Subject subject) {
        Course course = subject.course();
        Member member = course.member();
        boolean adult = telling.adultsOnly() || subject.ageAtLeast() >= ADULT;
        LocalDate birth = adult ? member.index().day().minusYears(SOME_AGE) : null;
        Sex sex = telling.sexTold() ? member.sex() : Sex.UNKNOWN;
        Patient nobody = new Patient(0, Demographics.of("", sex, birth), "", List.of(), 0);
        return new PatientChart(
                nobody,
                course.transplants(),
                course.results(),
                course.dosings(),
                course.events(),
                course.visits(),
                List.of(),
                course.care().targets(),
                course.care().supplies());
    }

    /** In letters, because digits could look like a number that was given to somebody. */
    private String hash(Subject subject, IndicatorPoint point) {
        StringBuilder inputs = new StringBuilder(subject.studyId());
        for (UsedInput used : point.used()) {
            if (used.what().equals(Fact.AGE.code())) continue;
            inputs.append(';').append(used.what()).append('=').append(subject.value((Double) used.value()));
            if (used.day() != null) inputs.append('@').append(subject.day(used.day()));
        }
        long sum = ByteBuffer.wrap(digest.digest(inputs.toString().getBytes(StandardCharsets.UTF_8)))
                .getLong();
        char[] letters = new char[HASH_LETTERS];
        for (int i = 0; i < HASH_LETTERS; i++, sum = Long.divideUnsigned(sum, LETTERS))
            letters[i] = (char) ('a' + Long.remainderUnsigned(sum, LETTERS));
        return new String(letters);
    }
}
