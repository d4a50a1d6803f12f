package org.catamnesis.ui.lock;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.access.Session;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** Coming back to a window that is locked. */
final class LockModel {
    private final Tasks tasks;
    private final Function<char[], Session> signIn;
    private final Consumer<Session> unlocked;
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    LockModel(Tasks tasks, Function<char[], Session> signIn, Consumer<Session> unlocked) {
        this.tasks = tasks;
        this.signIn = signIn;
        this.unlocked = unlocked;
    }

    StringProperty password() {
        return password;
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void unlock() {
        if (busy.get() || password.get().isEmpty()) return;
        char[] typed = password.get().toCharArray();
        password.set("");
        problem.set(null);
        busy.set(true);
        tasks.run(() -> signIn.apply(typed))
                .onSuccess(unlocked)
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }
}
