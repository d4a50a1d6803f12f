package org.catamnesis.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** The recovery code, shown once; one of its groups has to be typed, which only one who kept it can. */
final class RecoveryCodeModel {
    /** Counted from 1. */
    static final int ASKED_GROUP = 5;

    private final Tasks tasks;
    private final String code;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<String> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding confirmed;

    /** @param code groups of letters and digits joined by dashes */
    RecoveryCodeModel(Tasks tasks, String code) {
        this.tasks = tasks;
        this.code = code;
        String asked = code.split("-", -1)[ASKED_GROUP - 1];
        confirmed = Bindings.createBooleanBinding(
                () -> asked.equals(typed.get().strip().toUpperCase(Locale.ROOT)), typed);
    }

    String code() {
        return code;
    }

    StringProperty typed() {
        return typed;
    }

    BooleanBinding confirmed() {
        return confirmed;
    }

    /** The key of what was done with the code last; null before. */
    ReadOnlyObjectProperty<String> done() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    void say(String doneKey) {
        problem.set(null);
        done.set(doneKey);
    }

    /** Writes the sheet to keep: these lines around the code. */
    void save(Path file, List<String> linesBefore) {
        problem.set(null);
        String sheet = String.join(System.lineSeparator(), linesBefore)
                + System.lineSeparator()
                + code
                + System.lineSeparator();
        tasks.run(() -> Files.writeString(file, sheet))
                .onSuccess(_ -> say("recovery-code.saved"))
                .onProblem(problem::set)
                .start();
    }
}
