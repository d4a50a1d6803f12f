package org.catamnesis.ui.cohorts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.CohortRun;
import org.catamnesis.cohort.CohortRunStore;
import org.catamnesis.cohort.SavedDefinition;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** What is kept of the definition in the form: its versions, its runs, and files that it is read from and written to. */
final class ShelfModel {
    private final Tasks tasks;
    private final CohortDefinitionStore definitions;
    private final CohortRunStore runs;
    private final DefinitionForm form;
    private final Consumer<CohortDefinition> open;
    private final ReadOnlyObjectWrapper<List<SavedDefinition>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CohortRun>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private String shown = "";

    /** @param open puts a definition into the form */
    ShelfModel(
            Tasks tasks,
            CohortDefinitionStore definitions,
            CohortRunStore runs,
            DefinitionForm form,
            Consumer<CohortDefinition> open) {
        this.tasks = tasks;
        this.definitions = definitions;
        this.runs = runs;
        this.form = form;
        this.open = open;
        form.definition().subscribe(definition -> {
            if (definition != null && !definition.name().equals(shown)) look();
        });
    }

    /** Of the name in the form, the newest first. */
    ReadOnlyObjectProperty<List<SavedDefinition>> versions() {
        return versions.getReadOnlyProperty();
    }

    /** The newest first. */
    ReadOnlyObjectProperty<List<CohortRun>> runs() {
        return kept.getReadOnlyProperty();
    }

    /** Why the last file or run failed. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Looks at what is kept under the name in the form. */
    void look() {
        CohortDefinition described = form.definition().get();
        if (described == null) return;
        shown = described.name();
        record Kept(String name, List<SavedDefinition> versions, List<CohortRun> runs) {}
        tasks.run(() -> new Kept(described.name(), definitions.versions(described.name()), runs.all(described.name())))
                .onSuccess(found -> {
                    if (!found.name().equals(shown)) return;
                    versions.set(found.versions());
                    kept.set(found.runs());
                })
                .onProblem(problem::set)
                .start();
    }

    /** Keeps who is in now; the definition becomes a version of its name when it is not one yet. */
    void run(Runnable then) {
        CohortDefinition described = form.definition().get();
        if (described == null || busy.get()) return;
        busy.set(true);
        problem.set(null);
        tasks.run(() -> runs.run(described))
                .onSuccess(_ -> {
                    look();
                    then.run();
                })
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }

    void load(Path file) {
        problem.set(null);
        tasks.run(() -> CohortFile.read(file))
                .onSuccess(open::accept)
                .onProblem(problem::set)
                .start();
    }

    void save(Path file, Runnable then) {
        CohortDefinition described = form.definition().get();
        if (described == null) return;
        problem.set(null);
        tasks.run(() -> write(file, described))
                .onSuccess(_ -> then.run())
                .onProblem(problem::set)
                .start();
    }

    /** Whole or not at all: what was in the file stays until everything is written. */
    private static Path write(Path file, CohortDefinition definition) {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(part, CohortFile.json(definition).toPrettyString() + "\n");
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            part.toFile().delete();
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }

    void open(CohortDefinition definition) {
        open.accept(definition);
    }
}
