package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.export.AskedExport;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.EarlierPolicies;
import org.catamnesis.cohort.export.ExportAsk;
import org.catamnesis.cohort.export.ExportDecisionStore;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.ExportProgress;
import org.catamnesis.cohort.export.ExportRequest;
import org.catamnesis.cohort.export.ExportRequestStore;
import org.catamnesis.cohort.export.ExportResult;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.cohort.export.ExportVerification;
import org.catamnesis.cohort.export.Grounds;
import org.catamnesis.cohort.export.Outlook;
import org.catamnesis.cohort.export.Waiver;
import org.catamnesis.cohort.export.Writing;
import org.catamnesis.cohort.omop.LoadedConcepts;
import org.catamnesis.cohort.omop.VocabularyReader;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Job;
import org.catamnesis.ui.common.Tasks;

/** What leaves the clinic: asking for it, deciding, writing, and what was written before. One export at a time. */
final class ExportsModel {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT);
    private static final int NAME_SIGNS = 60;
    private final Tasks tasks;
    private final Clock clock;
    private final CohortsModel cohorts;
    private final Session session;
    private final CohortExport export;
    private final ExportRequestStore requestStore;
    private final ExportDecisionStore decisions;
    private final ExportRunStore runs;
    private final AskForm asking = new AskForm();
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NONE);
    private final ReadOnlyObjectWrapper<List<AskedExport>> requests = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ExportRunStore.Run>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Path> vocabulary = new SimpleObjectProperty<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Exported> exported = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AskedExport> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Looked> looked = new ReadOnlyObjectWrapper<>();
    private long looking;
    private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper("");
    private EarlierPolicies earlier = EarlierPolicies.NONE;
    private Job<?> writing;

    ExportsModel(Tasks tasks, Clock clock, CohortsModel cohorts, Session session) {
        this.tasks = tasks;
        this.clock = clock;
        this.cohorts = cohorts;
        this.session = session;
        export = new CohortExport(session);
        requestStore = new ExportRequestStore(session);
        decisions = new ExportDecisionStore(session);
        runs = new ExportRunStore(session);
    }

    AskForm asking() {
        return asking;
    }

    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Newest first. */
    ReadOnlyObjectProperty<List<AskedExport>> requests() {
        return requests.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ExportRunStore.Run>> history() {
        return history.getReadOnlyProperty();
    }

    /** Whether something is being written, asked or decided. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How far the writing is, from 0 to 1; -1 while nobody knows. */
    ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** Why the last of it failed; null when it did not. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The export that was made last; null when there is none since the screen was opened. */
    ReadOnlyObjectProperty<Exported> exported() {
        return exported.getReadOnlyProperty();
    }

    /** What was asked for last; null when nothing was since the screen was opened. */
    ReadOnlyObjectProperty<AskedExport> asked() {
        return asked.getReadOnlyProperty();
    }

    AskedExport.State state(AskedExport request) {
        return request.state(LocalDate.now(clock));
    }

    /** Whether whoever is signed in asked for it. */
    boolean own(AskedExport request) {
        return request.by().id() == session.account().id();
    }

    /** The policies of earlier exports that could be joined with this one, such as P1, P1, P3. */
    List<String> besides(AskedExport request) {
        return earlier.besides(request.ask());
    }

    /** What the request that was looked at last would give away; null until that is known. */
    ReadOnlyObjectProperty<Looked> looked() {
        return looked.getReadOnlyProperty();
    }

    /** A request with what it would give away. */
    record Looked(AskedExport request, Outlook outlook) {}

    /** Works out what a request that waits for whoever is signed in would give away. */
    void look(AskedExport request) {
        if (looking == request.id() || !standing.get().decides() || state(request) != AskedExport.State.WAITING) return;
        looking = request.id();
        ExportAsk ask = request.ask();
        tasks.run(() -> new Looked(request, export.outlook(ask.definition(), ask.policy())))
                .onSuccess(looked::set)
                .start();
    }

    void load() {
        tasks.run(this::shelf)
                .onSuccess(shelf -> {
                    earlier = shelf.earlier();
                    standing.set(shelf.standing());
                    key.set(shelf.key());
                    requests.set(shelf.requests());
                    history.set(shelf.runs());
                })
                .onProblem(problem::set)
                .start();
    }

    private record Shelf(
            Standing standing,
            List<AskedExport> requests,
            List<ExportRunStore.Run> runs,
            EarlierPolicies earlier,
            String key) {}

    private Shelf shelf() {
        boolean decides = export.mayRun();
        var now = new Standing(
                decides, decides && decisions.alone(), new CustodianSettings(session).may(Operation.EXPORT_IDENTIFIED));
        String fingerprint = decides ? export.verifyingKey().fingerprint() : "";
        return new Shelf(now, requestStore.all(), runs.all(), runs.earlier(), fingerprint);
    }

    /** Forgets what came of the last one. */
    void clear() {
        problem.set(null);
        exported.set(null);
        asked.set(null);
    }

    /** Empty when nothing that may be asked for is in view. */
    private Optional<ExportAsk> ask() {
        Preview agreed = cohorts.preview().get();
        Optional<Grounds> grounds = asking.grounds();
        if (grounds.isEmpty()) problem.set(new ProblemException(Problem.DAY_UNREADABLE));
        if (agreed == null || running.get() || grounds.isEmpty()) return Optional.empty();
        return Optional.of(new ExportAsk(
                agreed.definition(), agreed.policy(), asking.formatsUnder(agreed.policy()), grounds.get()));
    }

    /** Asks for what is in view; another person decides. */
    void askFor() {
        clear();
        ask().ifPresent(wanted ->
                begin(tasks.run(() -> requestStore.ask(wanted)).onSuccess(asked::set)));
    }

    /** Exports what is in view into a folder of its own within this one, then reads it back to verify it. */
    void export(Path parent, Waiver waiver, String reason) {
        clear();
        ask().ifPresent(wanted -> {
            Path folder = parent.resolve(folderName(wanted.definition().name(), LocalDateTime.now(clock)));
            var request = ExportRequest.of(
                            wanted, folder, asking.forSpreadsheets().get())
                    .signed(asking.sign().get());
            Path given = asking.tellsConcepts() ? vocabulary.get() : null;
            write(wanted, progress -> Optional.of(export.run(request.with(concepts(given)), waiver, reason, progress)));
        });
    }

    /** Approves a request and writes it; the custodian writes what was approved before. */
    void approve(AskedExport request, Path parent, String reason, Waiver waiver) {
        clear();
        String name = folderName(request.ask().definition().name(), LocalDateTime.now(clock));
        Path given =
                request.ask().formats().contains(ExportFormat.OMOP) && writesHere(request) ? vocabulary.get() : null;
        boolean sign = asking.sign().get();
        Supplier<Writing> how = () ->
                new Writing(parent == null ? null : parent.resolve(name), false, reason, waiver, sign, concepts(given));
        if (running.get()) return;
        if (state(request) == AskedExport.State.APPROVED)
            write(request.ask(), progress -> Optional.of(export.write(request, how.get(), progress)));
        else write(request.ask(), progress -> export.approve(request, how.get(), progress));
    }

    private static LoadedConcepts concepts(Path vocabulary) {
        return vocabulary == null
                ? LoadedConcepts.NONE
                : VocabularyReader.read(vocabulary, AnalyteCatalogue.standard());
    }

    /** Where the vocabularies are from which codes get their concepts in OMOP; null for none. */
    ObjectProperty<Path> vocabulary() {
        return vocabulary;
    }

    /** Whether approving it writes a folder here, and not only lets the custodian write it. */
    boolean writesHere(AskedExport request) {
        return !request.ask().identified() || own(request);
    }

    void refuse(AskedExport request, String reason) {
        if (running.get()) return;
        clear();
        begin(tasks.run(() -> {
            decisions.refuse(request, reason);
            return request;
        }));
    }

    /** Stops what is being written; nothing of it stays. */
    void cancel() {
        if (writing != null) writing.cancel();
    }

    /** Counts only, of a folder that somebody chose; what it says goes to the one listener, or why it says nothing to the other. */
    void verify(Path folder, Consumer<Verified> then, Consumer<ProblemException> refused) {
        tasks.run(() -> Verified.of(folder, runs.all()))
                .onSuccess(then)
                .onProblem(refused)
                .start();
    }

    /** The fingerprint of the key with which others verify what this clinic signed; empty for who may not sign. */
    ReadOnlyStringProperty key() {
        return key.getReadOnlyProperty();
    }

    /** As while an export is written, or after one was refused, for a picture of it; null for no refusal. */
    void pose(boolean busy, double far, ProblemException refused) {
        running.set(busy);
        fraction.set(far);
        problem.set(refused);
    }

    private void write(ExportAsk wanted, Function<ExportProgress, Optional<ExportResult>> work) {
        fraction.set(-1);
        begin(tasks.run(progress -> work.apply((done, total) -> {
                            progress.step(done, total);
                            tasks.show(() -> fraction.set(total <= 0 ? -1 : (double) done / total));
                        })
                        .map(result -> new Exported(result, ExportVerification.of(result.folder()))))
                .titled("cohorts.exporting", wanted.definition().name())
                .onSuccess(made -> exported.set(made.orElse(null))));
    }

    private void begin(Job<?> job) {
        running.set(true);
        writing = job;
        job.onProblem(problem::set)
                .atEnd(() -> {
                    running.set(false);
                    writing = null;
                    load();
                    cohorts.load();
                })
                .start();
    }

    /** {@code export_<cohort>_<date>_<time>}, of letters and digits alone. */
    static String folderName(String cohort, LocalDateTime at) {
        String plain = cohort.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return "export_" + plain.substring(0, Math.min(plain.length(), NAME_SIGNS)) + "_" + STAMP.format(at);
    }
}
