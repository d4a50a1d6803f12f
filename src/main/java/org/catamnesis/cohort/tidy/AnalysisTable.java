package org.catamnesis.cohort.tidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.catamnesis.cohort.Course;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.patient.Transplant;

/** One row a patient with what most analyses start from: baseline, exposures, core values at set times, endpoints. */
final class AnalysisTable implements TidyTable {
    /** Of the core analytes of any organ those that are measured again and again. */
    static final List<String> ANALYTES =
            List.of("CREA", "ALT", "AST", "TBIL", "ALB", "INR", "HGB", "PLT", "UPCR", "FEV1", "TAC", "CSA");

    static final Map<String, String> EXPOSURES = Map.of(
            "cni_d30", "cni",
            "antimetabolite_d30", "antimetabolite",
            "mtor_d30", "mtor",
            "steroid_d30", "steroid");
    private static final List<String> EXPOSURE_COLUMNS =
            List.of("cni_d30", "antimetabolite_d30", "mtor_d30", "steroid_d30");
    private static final long EXPOSURE_DAY = 30;
    private static final String NONE = "none";

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

    private final Telling telling;
    private final Standard standard;
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> levels = new HashSet<>();

    AnalysisTable(Telling telling) {
        this.telling = telling;
        this.standard = new Standard();
        telling.targets().rules().forEach(rule -> levels.add(rule.analyte()));
        DrugCatalogue.shipped().drugs().forEach(drug -> groups.put(drug.code(), drug.drugClass()));
    }

    @Override
    public String name() {
        return "analysis_patient";
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(telling.columns(
                "study_id",
                "sex",
                telling.ageColumn(),
                "organ",
                "index_year|index_date",
                "aetiology_group",
                "donor_type",
                "cold_ischaemia_min",
                "induction"));
        columns.addAll(EXPOSURE_COLUMNS);
        columns.add("entry_day");
        for (String endpoint : Endpoints.NAMES) {
            columns.add(endpoint + "_time");
            columns.add(endpoint + "_event");
        }
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
        Transplant index = course.member().index();
        Integer ischaemia = course.transplants().stream()
                .filter(graft -> graft.id() == index.id())
                .findFirst()
                .map(graft -> subject.ischaemia(graft.details().coldIschaemiaMinutes()))
                .orElse(null);
        Endpoints endpoints = new Endpoints(course);
        rows.text(subject.studyId())
                .text(subject.sex())
                .age(subject)
                .text(index.organ().code())
                .text(subject.indexYear())
                .dateIfTold(subject, index.day())
                .text(telling.told("aetiology", Aetiology.group(course.diagnoses())))
                .text(telling.told("donor_type", index.donorType()))
                .whole(ischaemia == null ? null : (Long) ischaemia.longValue())
                .text(TransplantsTable.induction(course, index));
        for (String column : EXPOSURE_COLUMNS) rows.text(taken(course, endpoints, EXPOSURES.get(column)));
        rows.whole(subject.day(entry(course)));
        for (String name : Endpoints.NAMES) {
            rows.whole(subject.day(endpoints.time(name))).whole(endpoints.happened(name) ? 1L : 0L);
        }
        Map<String, List<LabResult>> results = exact(course);
        for (String analyte : ANALYTES) {
            for (Time time : Time.values()) nearest(rows, subject, results.getOrDefault(analyte, List.of()), time);
        }
        rows.end();
    }

    /** What of a group of drugs was taken on the day; null for who was not observed until then or has no dose on file. */
    private String taken(Course course, Endpoints endpoints, String group) {
        if (endpoints.end() < EXPOSURE_DAY || course.dosings().isEmpty()) return null;
        LocalDate day = course.member().index().day().plusDays(EXPOSURE_DAY);
        Set<String> drugs = new TreeSet<>();
        course.dosings().stream()
                .filter(dosing -> group.equals(groups.get(dosing.drug())) && dosing.inForceOn(day))
                .forEach(dosing -> drugs.add(dosing.drug()));
        return drugs.isEmpty() ? NONE : String.join(" ", drugs);
    }

    /** Numbers of these analytes; of drug levels those that may be a trough. */
    private Map<String, List<LabResult>> exact(Course course) {
        Map<String, List<LabResult>> results = new HashMap<>();
        for (LabResult result : course.results()) {
            if (result.analyte() == null || !ANALYTES.contains(result.analyte())) continue;
            boolean level = levels.contains(result.analyte());
            if (level && result.sampling().timing() == SampleTiming.NOT_TROUGH) continue;
            if (result.measurement().value().exact())
                results.computeIfAbsent(result.analyte(), _ -> new ArrayList<>())
                        .add(result);
        }
        return results;
    }

    /** The first day on which anything was recorded here; 0 when that was on or before the index event. */
    private static long entry(Course course) {
        LongStream days = LongStream.concat(
                course.visits().stream().filter(visit -> visit.attended()).mapToLong(visit -> course.day(visit.day())),
                course.results().stream()
                        .mapToLong(result ->
                                course.day(result.sampling().collectedAt().toLocalDate())));
        return Math.max(0, days.min().orElse(0));
    }

    private void nearest(TidyRows rows, Subject subject, List<LabResult> results, Time time) {
        Double nearest = null;
        long off = Long.MAX_VALUE;
        for (LabResult result : results) {
            long distance = subject.course().day(result.sampling().collectedAt().toLocalDate()) - time.day;
            if (Math.abs(distance) > time.window || Math.abs(distance) >= Math.abs(off)) continue;
            Double value = value(result);
            if (value == null) continue;
            nearest = value;
            off = distance;
        }
        rows.number(subject.value(nearest)).whole(nearest == null ? null : (Long) subject.day(off));
    }

    private Double value(LabResult result) {
        return telling.catalogue()
                .byCode(result.analyte())
                .map(analyte -> standard.of(analyte, result.measurement().ucum())
                        .convert(result.measurement().value().number()))
                .orElse(null);
    }
}
