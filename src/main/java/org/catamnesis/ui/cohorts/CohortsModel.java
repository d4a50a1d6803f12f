package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportRequest;
import org.catamnesis.cohort.export.ExportResult;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.cohort.export.ExportVerification;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** The cohorts of the clinic: the one being described, what the clinic answers to it, and what was exported. */
final class CohortsModel {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT);
    private final Tasks tasks;
    private final Clock clock;
    private final CohortDefinitionStore definitions;
    private final CohortExport export;
    private final ExportRunStore runs;
    private final DefinitionForm form = new DefinitionForm();
    private final ObjectProperty<Integer> k = new SimpleObjectProperty<>(Policy.P2.k());
    private final ReadOnlyObjectWrapper<List<CohortDefinition>> known = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CohortDefinition> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ProblemException> countProblem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ProblemException> exportProblem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Exported> exported = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ExportRunStore.Run>> history = new ReadOnlyObjectWrapper<>(List.of());
    private boolean countAgain;
    private boolean opened;

    CohortsModel(
            Tasks tasks, Clock clock, CohortDefinitionStore definitions, CohortExport export, ExportRunStore runs) {
        this.tasks = tasks;
        this.clock = clock;
        this.definitions = definitions;
        this.export = export;
        this.runs = runs;
        form.definition().subscribe(_ -> count());
        k.subscribe(_ -> count());
    }

    DefinitionForm form() {
        return form;
    }

    /** How many patients at least have to look alike. */
    ObjectProperty<Integer> k() {
        return k;
    }

    /** The newest version of each saved definition. */
    ReadOnlyObjectProperty<List<CohortDefinition>> known() {
        return known.getReadOnlyProperty();
    }

    /** The newest saved version of the definition in the form; null when it was never saved. */
    ReadOnlyObjectProperty<CohortDefinition> saved() {
        return saved.getReadOnlyProperty();
    }

    /** The newest answer; it stays while a newer one is counted. */
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /** Why counting failed; null when it did not. */
    ReadOnlyObjectProperty<ProblemException> countProblem() {
        return countProblem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty exporting() {
        return exporting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> exportProblem() {
        return exportProblem.getReadOnlyProperty();
    }

    /** The export that was made last; null when there is none since the screen was opened. */
    ReadOnlyObjectProperty<Exported> exported() {
        return exported.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ExportRunStore.Run>> history() {
        return history.getReadOnlyProperty();
    }

    /** Whether one who is signed in may let an export leave the clinic. */
    boolean mayExport() {
        return export.mayRun();
    }

    /** Whether the answer in view is the one to what is in the form now. */
    boolean isCurrent() {
        Preview answer = preview.get();
        return answer != null
                && !counting.get()
                && countProblem.get() == null
                && answer.definition().equals(form.definition().get());
    }

    /** Looks again at what is saved and exported; the first time it also opens a definition. */
    void load() {
        tasks.run(() -> new Shelf(definitions.all(), runs.all()))
                .onSuccess(shelf -> {
                    known.set(shelf.definitions());
                    history.set(shelf.runs());
                    if (!opened) {
                        opened = true;
                        open(shelf.definitions().stream().findFirst().orElse(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
                    } else {
                        followSaved();
                        count();
                    }
                })
                .onProblem(countProblem::set)
                .start();
    }

    private record Shelf(List<CohortDefinition> definitions, List<ExportRunStore.Run> runs) {}

    void open(CohortDefinition definition) {
        exported.set(null);
        exportProblem.set(null);
        form.show(definition);
    }

    /** Keeps what is in the form as the next version of its name. */
    void save() {
        CohortDefinition described = form.definition().get();
        if (described != null) {
            tasks.run(() -> {
                        definitions.save(described);
                        return definitions.all();
                    })
                    .onSuccess(all -> {
                        known.set(all);
                        followSaved();
                    })
                    .start();
        }
    }

    /** Whether the form says something else than the newest saved version of its name. */
    boolean isChanged() {
        CohortDefinition described = form.definition().get();
        return described != null
                && (saved.get() == null || !asInForm(saved.get()).equals(described));
    }

    /** A definition as this form would describe it. */
    private static CohortDefinition asInForm(CohortDefinition definition) {
        var other = new DefinitionForm();
        other.show(definition);
        return other.definition().get();
    }

    private void followSaved() {
        CohortDefinition described = form.definition().get();
        if (described != null) {
            saved.set(known.get().stream()
                    .filter(one -> one.name().equals(described.name()))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** One count at a time: what is typed while one is under way is counted when it has ended, and only the newest. */
    void count() {
        CohortDefinition described = form.definition().get();
        followSaved();
        if (described == null) {
            return;
        }
        if (counting.get()) {
            countAgain = true;
            return;
        }
        counting.set(true);
        Policy policy = policy();
        tasks.run(() -> new Preview(described, policy, export.preview(described, policy)))
                .onSuccess(this::answer)
                .onProblem(countProblem::set)
                .atEnd(this::counted)
                .start();
    }

    private void answer(Preview answer) {
        if (!countAgain) {
            countProblem.set(null);
            preview.set(answer);
        }
    }

    private void counted() {
        counting.set(false);
        if (countAgain) {
            countAgain = false;
            count();
        }
    }

    private Policy policy() {
        return Policy.P2.withK(k.get());
    }

    /** Exports what is in view into a folder of its own within this one, then reads it back to verify it. */
    void export(Path parent, boolean forSpreadsheets) {
        Preview agreed = preview.get();
        if (agreed == null) return;
        Path folder = parent.resolve(folderName(agreed.definition().name(), LocalDateTime.now(clock)));
        var request = new ExportRequest(agreed.definition(), agreed.policy(), folder, forSpreadsheets);
        exporting.set(true);
        exported.set(null);
        exportProblem.set(null);
        tasks.run(progress -> {
                    ExportResult result = export.run(request, progress::step);
                    return new Exported(result, ExportVerification.firstDifference(result.folder()));
                })
                .titled("cohorts.exporting", agreed.definition().name())
                .onSuccess(exported::set)
                .onProblem(exportProblem::set)
                .atEnd(() -> {
                    exporting.set(false);
                    load();
                })
                .start();
    }

    /** {@code export_<cohort>_<date>_<time>}, of letters and digits alone. */
    static String folderName(String cohort, LocalDateTime at) {
        String plain = cohort.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return "export_" + plain.substring(0, Math.min(plain.length(), 60)) + "_" + STAMP.format(at);
    }
}
