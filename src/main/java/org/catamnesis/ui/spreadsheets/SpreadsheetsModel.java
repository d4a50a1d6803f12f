package org.catamnesis.ui.spreadsheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.exchange.BadRow;
import org.catamnesis.exchange.ColumnMapping;
import org.catamnesis.exchange.ColumnMappingStore;
import org.catamnesis.exchange.LoadReport;
import org.catamnesis.exchange.LoadWatch;
import org.catamnesis.exchange.SavedMapping;
import org.catamnesis.exchange.Sheet;
import org.catamnesis.exchange.SpreadsheetStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.ui.common.Job;
import org.catamnesis.ui.common.Progress;
import org.catamnesis.ui.common.Tasks;

/** A folder that was chosen: what it would bring, and bringing it in. */
final class SpreadsheetsModel {
    private static final int SHOWN = 1_000;
    private static final int STEPS = 1_000;
    private final Tasks tasks;
    private final SpreadsheetStore spreadsheets;
    private final ColumnMappingStore mappings;
    private final PatientDirectory directory;
    private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LoadReport> loaded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> mapping = new ReadOnlyObjectWrapper<>("");
    private final BooleanProperty skipBad = new SimpleBooleanProperty();
    private final ObservableList<SavedMapping> saved = FXCollections.observableArrayList();
    private Job<?> underway;

    SpreadsheetsModel(
            Tasks tasks, SpreadsheetStore spreadsheets, ColumnMappingStore mappings, PatientDirectory directory) {
        this.tasks = tasks;
        this.spreadsheets = spreadsheets;
        this.mappings = mappings;
        this.directory = directory;
    }

    /** Null until one was chosen. */
    ReadOnlyObjectProperty<Path> folder() {
        return folder.getReadOnlyProperty();
    }

    /** Null while there is none. */
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What came of the last load; null before it. */
    ReadOnlyObjectProperty<LoadReport> loaded() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    BooleanProperty skipBad() {
        return skipBad;
    }

    ObservableList<SavedMapping> saved() {
        return saved;
    }

    /** The name of the mapping in use; empty for files with our own columns. */
    ReadOnlyObjectProperty<String> mapping() {
        return mapping.getReadOnlyProperty();
    }

    void refresh() {
        tasks.run(mappings::all)
                .onSuccess(saved::setAll)
                .onProblem(problem::set)
                .start();
    }

    /** Reads the folder again when one was chosen. */
    void use(String name) {
        if (mapping.get().equals(name)) return;
        mapping.set(name);
        if (folder.get() != null) look(folder.get());
    }

    void look(Path chosen) {
        folder.set(chosen);
        List<BadRow> bad = new ArrayList<>();
        run("spreadsheets.looking", watch -> spreadsheets.preview(chosen, chosenMapping(), watch), bad, report -> {
            skipBad.set(false);
            preview.set(new Preview(chosen, report, List.copyOf(bad)));
        });
    }

    void load() {
        Path chosen = folder.get();
        boolean skip = skipBad.get();
        List<BadRow> bad = new ArrayList<>();
        run(
                "spreadsheets.loading",
                watch -> {
                    LoadReport report = spreadsheets.load(chosen, chosenMapping(), skip, watch);
                    directory.load();
                    return report;
                },
                bad,
                report -> {
                    if (report.bad() > 0 && !skip) preview.set(new Preview(chosen, report, List.copyOf(bad)));
                    else loaded.set(report);
                });
    }

    private void run(
            String title,
            Function<LoadWatch, LoadReport> work,
            List<BadRow> bad,
            java.util.function.Consumer<LoadReport> then) {
        preview.set(null);
        loaded.set(null);
        problem.set(null);
        busy.set(true);
        Job<LoadReport> job = tasks.run(progress -> work.apply(new Watch(progress, bad)));
        underway = job;
        job.titled(title)
                .onSuccess(then)
                .onProblem(this::fail)
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void fail(ProblemException failure) {
        if (failure.problem() == Problem.CANCELLED) folder.set(null);
        problem.set(failure);
    }

    private Map<Sheet, ColumnMapping> chosenMapping() {
        return mapping.get().isEmpty() ? Map.of() : mappings.named(mapping.get());
    }

    /** Stops what is under way; a load that is stopped leaves nothing behind. */
    void cancel() {
        if (underway != null) underway.cancel();
    }

    /** Begins anew. */
    void clear() {
        folder.set(null);
        preview.set(null);
        loaded.set(null);
        problem.set(null);
    }

    void save(String name, Sheet sheet, ColumnMapping made, Runnable then) {
        tasks.run(() -> mappings.save(name, sheet, made))
                .onSuccess(_ -> {
                    refresh();
                    then.run();
                })
                .onProblem(problem::set)
                .start();
    }

    void remove(SavedMapping unwanted) {
        tasks.run(() -> {
                    mappings.remove(unwanted);
                    return unwanted;
                })
                .onSuccess(_ -> {
                    if (mapping.get().equals(unwanted.name())) mapping.set("");
                    refresh();
                })
                .onProblem(problem::set)
                .start();
    }

    /** Keeps the first bad rows, and tells how far it is. */
    private record Watch(Progress progress, List<BadRow> kept) implements LoadWatch {
        @Override
        public void bad(BadRow row) {
            if (kept.size() < SHOWN) kept.add(row);
        }

        @Override
        public void progress(Sheet sheet, long rows, double done) {
            progress.step(Math.round(done * STEPS), STEPS);
        }
    }
}
