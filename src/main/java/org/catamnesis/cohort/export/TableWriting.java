package org.catamnesis.cohort.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.CourseStore;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.StudySubject;
import org.catamnesis.cohort.StudySubjectStore;
import org.catamnesis.cohort.omop.OmopSink;
import org.catamnesis.cohort.privacy.DateTelling;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.IdentifierClass;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.quality.QualitySink;
import org.catamnesis.cohort.quality.QualitySummary;
import org.catamnesis.cohort.redcap.RedcapSink;
import org.catamnesis.cohort.statistics.StatisticsFiles;
import org.catamnesis.cohort.statistics.StatisticsSink;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.CsvSink;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.ParquetSink;
import org.catamnesis.cohort.tidy.Subject;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.cohort.tidy.Telling;
import org.catamnesis.cohort.tidy.TidyLayer;
import org.catamnesis.cohort.tidy.TidySink;
import org.catamnesis.cohort.tidy.TidyTables;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.cohort.tidy.Window;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.PatientStore;

/**
 * The tables of one export being written: who is told in them, in which order, and the formats that take their rows. The
 * clinic is read, its patients are told and the rows formatted at the same time.
 */
final class TableWriting {
    private static final int STEP = 20;
    private static final int AHEAD = 200;
    private static final int SUBJECTS = 16;

    private record Place(StudySubject study, Member member, int person) {
        String studyId() {
            return study.studyId();
        }
    }

    private record Read(Place place, Course course) {}

    private final Session session;
    private final SnapshotStore snapshot;
    private final ExportFolder folder;
    private final ExportRequest request;
    private final ExportPreview preview;
    private final CohortDefinition definition;
    private final Policy policy;
    private final Generalisation chosen;
    private final AnalyteCatalogue catalogue;
    private final Vocabulary vocabulary;
    private final TidyTables tables;
    private final Codebook codebook;
    private final RiskReport risk = new RiskReport();
    private final Map<String, TableSize> sizes = new LinkedHashMap<>();
    private final Map<String, Double> mapped = new LinkedHashMap<>();
    private final StatisticsSink numbers;

    /** Null where it was not chosen. */
    private OmopSink omop;

    /** Null where no rows are told. */
    private QualitySink quality;

    TableWriting(
            Session session,
            SnapshotStore snapshot,
            ExportFolder folder,
            ExportPreview preview,
            ExportRequest request,
            AnalyteCatalogue catalogue) {
        this.session = session;
        this.snapshot = snapshot;
        this.folder = folder;
        this.preview = preview;
        this.request = request;
        this.catalogue = catalogue;
        definition = preview.cohort().definition();
        policy = request.policy();
        chosen = preview.generalisation().orElseThrow();
        numbers = new StatisticsSink(request.seed());
        vocabulary = snapshot.vocabulary(preview, policy);
        tables = TidyTables.of(new Telling(
                policy,
                vocabulary,
                new Window(),
                catalogue,
                TargetRules.shipped(),
                sexTold(),
                definition.adultsOnly()));
        codebook = new Codebook().of(tables.all());
        tables.all().forEach(table -> IdentifierClass.requireNone(table.columns()));
    }

    private boolean sexTold() {
        int place = policy.quasiIdentifiers().indexOf(QuasiIdentifier.SEX);
        return place < 0 ? policy.exactAge() : chosen.levels().get(place) == 0;
    }

    void write(ExportProgress progress) throws IOException {
        List<Place> places = places();
        try (CourseStore courses = snapshot.courses();
                TidyLayer layer = new TidyLayer(tables.all(), List.of(new RelayedSink(sinks())));
                Relay<Read> telling = new Relay<>("export-telling", SUBJECTS, read -> tell(read, layer))) {
            for (int i = 0; i < places.size(); i++) {
                if (i % STEP == 0) progress.step(i, places.size());
                if (i % AHEAD == 0) courses.next(members(places, i));
                Place place = places.get(i);
                telling.give(new Read(place, courses.course(place.member())));
            }
            telling.finish();
            progress.step(places.size(), places.size());
            sizes.putAll(layer.finish());
            sizes.putAll(new StatisticsFiles(folder, numbers.statistics(), policy.smallCells(), request.byteOrderMark())
                    .write());
            mapped.putAll(layer.mapped());
        }
    }

    private void tell(Read read, TidyLayer layer) throws IOException {
        Subject subject = subject(read.place(), read.course());
        layer.write(subject);
        if (policy.tellsRows())
            risk.add(subject, vocabulary, chosen.keys().get(read.place().person()));
    }

    /** Where ages are exact each code is told anyway. */
    private int sharing() {
        return policy.exactAge() ? 1 : policy.fewestSharing();
    }

    private static List<Member> members(List<Place> places, int from) {
        return places.subList(from, Math.min(places.size(), from + AHEAD)).stream()
                .map(Place::member)
                .toList();
    }

    private List<TidySink> sinks() throws IOException {
        List<TidySink> sinks = new ArrayList<>();
        sinks.add(numbers);
        try {
            if (policy.tellsRows()) formats(sinks);
            return sinks;
        } catch (IOException | RuntimeException e) {
            try {
                RelayedSink.closeAll(sinks);
            } catch (IOException more) {
                e.addSuppressed(more);
            }
            throw e;
        }
    }

    private void formats(List<TidySink> sinks) throws IOException {
        quality = new QualitySink(folder, tables.all(), codebook, vocabulary, catalogue, request.byteOrderMark());
        sinks.add(quality);
        for (ExportFormat format : ExportFormat.values()) {
            if (!request.formats().contains(format)) continue;
            switch (format) {
                case CSV -> sinks.add(new CsvSink(folder, tables.all(), request.byteOrderMark()));
                case PARQUET -> sinks.add(new ParquetSink(folder, tables.all(), codebook));
                case OMOP -> {
                    omop = new OmopSink(folder, catalogue, request.concepts(), sharing());
                    sinks.add(omop);
                }
                case REDCAP -> sinks.add(new RedcapSink(folder, tables.all(), codebook, vocabulary, catalogue));
            }
        }
    }

    /** In the order of the random ids, which tells nothing of when somebody was registered. */
    private List<Place> places() throws IOException {
        List<Member> members = preview.cohort().members();
        List<Long> exported = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (!chosen.suppressed().get(i)) exported.add(members.get(i).patientId());
        }
        Map<Long, StudySubject> ids = new StudySubjectStore(session).subjects(definition.project(), policy, exported);
        if (policy.tellsIdentity())
            sizes.put(
                    Identities.FILE, Identities.write(folder, new PatientStore(session), ids, request.byteOrderMark()));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (!chosen.suppressed().get(i)) places.add(new Place(ids.get(member.patientId()), member, i));
        }
        places.sort(Comparator.comparing(Place::studyId));
        return places;
    }

    private Subject subject(Place place, Course course) {
        int shift = policy.keepWeekday()
                ? place.study().weekdayShift()
                : place.study().dateShift();
        return new Subject(
                place.studyId(),
                course.observed(definition.observation()),
                told(QuasiIdentifier.SEX, place),
                told(QuasiIdentifier.AGE_BAND, place),
                policy.dates() == DateTelling.SHIFTED
                        ? Integer.toString(
                                place.member().index().day().plusDays(shift).getYear())
                        : told(QuasiIdentifier.INDEX_YEAR, place),
                policy,
                shift);
    }

    private String told(QuasiIdentifier which, Place place) {
        String value = chosen.value(policy, which, place.person());
        return value == null ? policy.unnamed(which, place.member().traits()) : value;
    }

    Codebook codebook() {
        return codebook;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    TidyTables tables() {
        return tables;
    }

    RiskReport risk() {
        return risk;
    }

    /** Of each file that is a table, by its path; files that follow are added by whoever writes them. */
    Map<String, TableSize> sizes() {
        return sizes;
    }

    /** The share of rows whose concept is known, by table and column. */
    Map<String, Double> mapped() {
        return mapped;
    }

    /** Null where no rows are told. */
    QualitySummary quality() {
        return quality == null ? null : quality.summary();
    }

    /** What a vocabulary that somebody supplied calls the concepts that were told. */
    List<String> suppliedNames() {
        return omop == null ? List.of() : omop.suppliedNames();
    }
}
