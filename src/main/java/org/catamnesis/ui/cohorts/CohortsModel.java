package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportPreview;
import org.catamnesis.cohort.export.ExportRequest;
import org.catamnesis.cohort.export.ExportResult;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Tasks;

/** A cohort while it is described: its counts follow every change, and it can leave as a folder. */
final class CohortsModel {
    static final Policy POLICY = Policy.P2;
    private final Tasks tasks;
    private final Latest counting;
    private final CohortExport export;
    private final CohortForm form = new CohortForm();
    private final ObjectProperty<Path> folder;
    private final ReadOnlyObjectWrapper<ExportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ExportResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param folder where an export goes unless another folder is chosen */
    CohortsModel(Tasks tasks, CohortExport export, Path folder) {
        this.tasks = tasks;
        this.counting = tasks.latest();
        this.export = export;
        this.folder = new SimpleObjectProperty<>(folder);
        form.definition().subscribe(_ -> count());
    }

    CohortForm form() {
        return form;
    }

    /** The export's own folder, which does not exist yet. */
    ObjectProperty<Path> folder() {
        return folder;
    }

    /** The counts of the definition that was last complete; null until they are there. */
    ReadOnlyObjectProperty<ExportPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What was written last; null before, and when the definition has changed since. */
    ReadOnlyObjectProperty<ExportResult> result() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether this person may let data leave, and so sees the button for it enabled. */
    boolean mayExport() {
        return export.mayRun();
    }

    void count() {
        Optional<CohortDefinition> wanted = form.definition().get();
        result.set(null);
        problem.set(null);
        wanted.ifPresent(definition -> counting.run(() -> export.preview(definition, POLICY))
                .onSuccess(preview::set)
                .onProblem(problem::set)
                .start());
    }

    void export() {
        Optional<CohortDefinition> wanted = form.definition().get();
        if (wanted.isEmpty() || busy.get()) {
            return;
        }
        var request = new ExportRequest(wanted.get(), POLICY, folder.get(), false);
        busy.set(true);
        problem.set(null);
        result.set(null);
        tasks.run(progress -> export.run(request, progress::step))
                .titled("cohorts.exporting")
                .onSuccess(result::set)
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }
}
