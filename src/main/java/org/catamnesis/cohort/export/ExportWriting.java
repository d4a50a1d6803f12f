package org.catamnesis.cohort.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.CourseStore;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.StudySubject;
import org.catamnesis.cohort.StudySubjectStore;
import org.catamnesis.cohort.omop.OmopSink;
import org.catamnesis.cohort.privacy.DateTelling;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.IdentifierClass;
import org.catamnesis.cohort.privacy.IdentifierScan;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.quality.QualitySink;
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
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.PatientStore;

/** One export being written from one snapshot: tables, what explains them, the scan, the manifest. */
final class ExportWriting {
    private static final int STEP = 20;
    private static final int AHEAD = 200;
    private static final int SUBJECTS = 16;
    private static final String DEFINITION = "cohort_definition.json";
    private static final String POLICY = "privacy/policy.json";
    private static final Set<String> TYPED = Set.of(DEFINITION, Approval.FILE, ExportRecipe.FILE);

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
    private final String exportId;
    private final Allowed allowed;
    private final List<Overlap> overlaps;
    private final CohortDefinition definition;
    private final Policy policy;
    private final ExportPreview preview;
    private final Generalisation chosen;
    private final AnalyteCatalogue catalogue = AnalyteCatalogue.standard();
    private final TargetRules targets = TargetRules.shipped();
    private final Codebook codebook;
    private final Vocabulary vocabulary;
    private final TidyTables tables;
    private final RiskReport risk = new RiskReport();
    private final Map<String, TableSize> sizes = new LinkedHashMap<>();
    private final StatisticsSink numbers;
    /** Null where it was not chosen. */
    private OmopSink omop;

    /** Null where no rows are told. */
    private QualitySink quality;

    private final Map<String, Double> mapped = new LinkedHashMap<>();

    ExportWriting(
            Session session,
            SnapshotStore snapshot,
            ExportFolder folder,
            ExportPreview preview,
            ExportRequest request,
            String exportId,
            Allowed allowed,
            List<Overlap> overlaps) {
        this.allowed = allowed;
        this.overlaps = overlaps;
        this.session = session;
        this.snapshot = snapshot;
        this.folder = folder;
        this.request = request;
        this.exportId = exportId;
        this.preview = preview;
        definition = preview.cohort().definition();
        policy = request.policy();
        numbers = new StatisticsSink(request.seed());
        chosen = preview.generalisation().orElseThrow();
        vocabulary = snapshot.vocabulary(preview, policy);
        tables = TidyTables.of(
                new Telling(policy, vocabulary, new Window(), catalogue, targets, sexTold(), definition.adultsOnly()));
        codebook = new Codebook().of(tables.all());
        tables.all().forEach(table -> IdentifierClass.requireNone(table.columns()));
    }

    private boolean sexTold() {
        int place = policy.quasiIdentifiers().indexOf(QuasiIdentifier.SEX);
        return place < 0 ? policy.exactAge() : chosen.levels().get(place) == 0;
    }

    ExportResult write(ExportProgress progress) throws IOException {
        // Opening what is sealed takes a while, in which the tables are written.
        var search = CompletableFuture.supplyAsync(() -> new IdentifierScan(new IdentityStore(session).known()));
        writeTables(progress);
        writeExplanations();
        IdentifierScan scan = scan(search);
        String sha256 = writeManifest(scan);
        ExportResult result = new ExportResult(
                request.folder(),
                exportId,
                chosen.after().people(),
                chosen.suppressed().cardinality(),
                chosen.after().smallest(),
                sha256,
                overlaps.stream().filter(Overlap::small).toList());
        new ExportRunStore(session).add(result, request, preview, snapshot.id(), allowed, this::keep);
        return result;
    }

    private void writeTables(ExportProgress progress) throws IOException {
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

    /** The clinic is read, its patients told and the rows formatted at the same time. */
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
        if (!policy.tellsRows()) return sinks;
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
        return sinks;
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

    private void writeExplanations() throws IOException {
        Explanations explain = new Explanations(folder, sizes, request.byteOrderMark());
        explain.codebook(codebook);
        explain.valueLabels(vocabulary);
        explain.units(catalogue, tables.labs().analytes());
        explain.attrition(preview.cohort(), chosen.suppressed().cardinality(), policy.smallCells());
        explain.suppression(policy, chosen, vocabulary, tables.labs(), tables.window());
        folder.write(DEFINITION, Manifest.text(CohortFile.json(definition)));
        folder.write(POLICY, Manifest.text(PolicyFile.json(policy)));
        folder.write(
                ExportRecipe.FILE,
                Manifest.text(ExportRecipe.of(request, definition).json()));
        folder.write("privacy/risk_report.html", risk.html(policy, chosen));
        folder.write("README.md", explain.readme(definition, policy, chosen, catalogue));
    }

    private IdentifierScan scan(CompletableFuture<IdentifierScan> search) throws IOException {
        String policySha256 = Digests.of(folder.file(POLICY));
        Approval approval = allowed.approval();
        folder.write(Approval.FILE, Manifest.text(approval.json(policy.id(), policySha256)));
        IdentifierScan scan = known(search);
        scan.own(OwnText.of(codebook, catalogue, omop == null ? List.of() : omop.suppliedNames()));
        scan.scanNames(folder.files());
        for (String file : folder.files()) if (!told(file)) scan.scan(folder.file(file), part(file));
        requireClean(scan);
        folder.write(Approval.FILE, Manifest.text(approval.json(policy.id(), policySha256, scan)));
        new Explanations(folder, sizes, request.byteOrderMark()).scan(scan);
        return scan;
    }

    private static IdentifierScan known(CompletableFuture<IdentifierScan> search) {
        try {
            return search.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The one file of an identified copy that says who people are. */
    private boolean told(String file) {
        return policy.tellsIdentity() && file.equals(Identities.FILE);
    }

    private void scan(IdentifierScan scan, String file) throws IOException {
        scan.scan(folder.file(file), part(file));
        requireClean(scan);
    }

    private void requireClean(IdentifierScan scan) {
        Waiver waiver = allowed.approval().waiver();
        if (scan.hits() > (waiver == null ? 0 : waiver.hits()))
            throw new ProblemException(Problem.IDENTIFIER_FOUND, scan.hits());
    }

    private static IdentifierScan.Part part(String file) {
        if (OwnText.FILES.contains(file)) return IdentifierScan.Part.OWN;
        boolean format = file.startsWith("omop/") || file.startsWith("redcap/");
        if (file.startsWith("tidy/") || format && file.endsWith(".csv")) return IdentifierScan.Part.ROWS;
        return TYPED.contains(file) ? IdentifierScan.Part.TYPED : IdentifierScan.Part.OWN;
    }

    private String writeManifest(IdentifierScan scan) throws IOException {
        Instant now = session.database().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        new Manifest(exportId, now.toString())
                .cohort(
                        definition.name(),
                        definition.version(),
                        definition.project(),
                        Digests.of(folder.file(DEFINITION)))
                .source(snapshot.schema(), snapshot.id(), ContentPacks.json())
                .steps(preview.cohort(), chosen.suppressed().cardinality(), policy.smallCells())
                .seed(request.seed())
                .privacy(policy, Digests.of(folder.file(POLICY)), chosen)
                .alone(policy, risk.alone(), risk.datable())
                .approval(allowed.approval().summary())
                .scan(scan)
                .quality(quality == null ? null : quality.summary())
                .mapped(mapped, policy.dates(), request.concepts())
                .files(folder, sizes)
                .write(folder, request.signed() ? session.seals().signing() : Optional.empty());
        scan(scan, Explanations.SCAN);
        scan(scan, Manifest.FILE);
        scan(scan, Manifest.SUMS);
        return Digests.of(folder.file(Manifest.FILE));
    }

    private void keep() {
        try {
            folder.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
