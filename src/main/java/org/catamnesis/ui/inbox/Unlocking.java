package org.catamnesis.ui.inbox;

import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.Intake;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Tasks;

/** Reads a locked file with the password that a person typed; nothing keeps it. */
final class Unlocking {
    private final Tasks tasks;
    private final Intake intake;
    private final LongConsumer opened;
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param opened hears of the document once the password fits */
    Unlocking(Tasks tasks, Intake intake, LongConsumer opened) {
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
                    opened.accept(read.id());
                })
                .onProblem(why -> problem.set(
                        why.problem() == Problem.PDF_PASSWORD
                                ? new ProblemException(Problem.FILE_PASSWORD_WRONG)
                                : why))
                .atEnd(() -> busy.set(false))
                .start();
    }
}
