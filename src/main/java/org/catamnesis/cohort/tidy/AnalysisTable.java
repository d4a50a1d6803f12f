package org.catamnesis.cohort.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.catamnesis.cohort.Course;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.patient.EventKind;

/** One row a patient with what most analyses start from: baseline, core values at set times, endpoints. */
final class AnalysisTable implements TidyTable {
    private static final List<String> ANALYTES = List.of("CREA", "ALT", "TBIL", "TAC");

    private enum Time {
        M1(30, 10),
        M3(91, 21),
        M6(183, 30),
        M12(365, 60),
        M24(730, 90);

        private final long day;
        private final long window;

        Time(long day, long window) {
            this.day = day;
            this.window = window;
        }
    }

    private final AnalyteCatalogue catalogue;
    private final Vocabulary vocabulary;
    private final Standard standard;

    AnalysisTable(AnalyteCatalogue catalogue, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.standard = new Standard(catalogue);
    }

    @Override
    public String name() {
        return "analysis_patient";
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "study_id",
                "sex",
                "age_band",
                "organ",
                "index_year",
                "aetiology_group",
                "donor_type",
                "entry_day",
                "death_time",
                "death_event",
                "graft_loss_time",
                "graft_loss_event",
                "graft_failure_time",
                "graft_failure_event",
                "rejection_time",
                "rejection_event"));
        for (String analyte : ANALYTES) {
            for (Time time : Time.values()) {
                String column = (analyte + "_" + time).toLowerCase(Locale.ROOT);
                columns.add(column);
                columns.add(column + "_off");
            }
        }
        return columns;
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        var index = course.member().index();
        rows.text(subject.studyId())
                .text(subject.sex())
                .text(subject.ageBand())
                .text(index.organ().code())
                .text(subject.indexYear())
                .text(Aetiology.group(course.diagnoses()))
                .text(vocabulary.told("donor_type", index.donorType()))
                .whole(subject.day(entry(subject)));
        Long death = course.firstDay(EventKind.DEATH);
        Long loss = course.firstDay(EventKind.GRAFT_LOSS);
        long end = death == null ? course.followUpDays() : Math.min(death, course.followUpDays());
        endpoint(rows, subject, death, end);
        endpoint(rows, subject, loss, end);
        endpoint(rows, subject, loss == null ? death : loss, end);
        endpoint(rows, subject, course.firstDay(EventKind.REJECTION), end);
        for (String analyte : ANALYTES) {
            List<LabResult> results = course.results().stream()
                    .filter(result -> analyte.equals(result.analyte())
                            && result.measurement().value().exact())
                    .toList();
            for (Time time : Time.values()) nearest(rows, subject, results, time);
        }
        rows.end();
    }

    private static void endpoint(TidyRows rows, Subject subject, Long day, long end) {
        boolean happened = day != null && day <= end;
        rows.whole(subject.day(happened ? day : end)).whole(happened ? 1L : 0L);
    }

    /** The first day on which anything was recorded here; 0 when that was on or before the index event. */
    private static long entry(Subject subject) {
        Course course = subject.course();
        LongStream days = LongStream.concat(
                course.visits().stream().filter(visit -> visit.attended()).mapToLong(visit -> course.day(visit.day())),
                course.results().stream()
                        .mapToLong(result ->
                                course.day(result.sampling().collectedAt().toLocalDate())));
        return Math.max(0, days.min().orElse(0));
    }

    private void nearest(TidyRows rows, Subject subject, List<LabResult> results, Time time) {
        LabResult nearest = null;
        long off = Long.MAX_VALUE;
        for (LabResult result : results) {
            long distance = subject.course().day(result.sampling().collectedAt().toLocalDate()) - time.day;
            if (Math.abs(distance) > time.window || Math.abs(distance) >= Math.abs(off)) continue;
            if (value(result).isEmpty()) continue;
            nearest = result;
            off = distance;
        }
        rows.number(nearest == null ? null : value(subject, nearest))
                .whole(nearest == null ? null : (Long) subject.day(off));
    }

    private Double value(Subject subject, LabResult result) {
        return subject.value(value(result).orElseThrow());
    }

    private Optional<Double> value(LabResult result) {
        return catalogue
                .byCode(result.analyte())
                .map(analyte -> standard.of(analyte, result.measurement().ucum())
                        .convert(result.measurement().value().number()));
    }
}
