package org.catamnesis.ui.inbox;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.Intake;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Tasks;

/** Reads a locked file with the password that a person typed; nothing keeps it on a disk. */
final class Unlocking {
    private final Tasks tasks;
    private final Intake intake;
    private final Opened opened;
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Hears of a document and of the password that fits. */
    interface Opened {
        void accept(long documentId, String password);
    }

    Unlocking(Tasks tasks, Intake intake, Opened opened) {
        this.tasks = tasks;
        this.intake = intake;
        this.opened = opened;
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Another document is in view. */
    void forget() {
        problem.set(null);
    }

    void tryWith(ReportDocument document, String password) {
        busy.set(true);
        tasks.run(() -> intake.read(document, password))
                .onSuccess(read -> {
                    problem.set(null);
                    opened.accept(read.id(), password);
                })
                .onProblem(why -> problem.set(
                        why.problem() == Problem.PDF_PASSWORD
                                ? new ProblemException(Problem.FILE_PASSWORD_WRONG)
                                : why))
                .atEnd(() -> busy.set(false))
                .start();
    }
}
