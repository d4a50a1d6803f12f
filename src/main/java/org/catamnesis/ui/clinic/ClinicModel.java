package org.catamnesis.ui.clinic;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.access.Account;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** Who works here. */
final class ClinicModel {
    private final Tasks tasks;
    private final Callable<List<Account>> users;
    private final ReadOnlyObjectWrapper<List<Account>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();

    ClinicModel(Tasks tasks, Callable<List<Account>> users) {
        this.tasks = tasks;
        this.users = users;
    }

    /** By user name; results stay while newer ones are looked up. */
    ReadOnlyObjectProperty<List<Account>> users() {
        return shown.getReadOnlyProperty();
    }

    /** Why they could not be read, such as a role that was changed in the file; null when they could. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    void load() {
        problem.set(null);
        tasks.run(users).onSuccess(shown::set).onProblem(problem::set).start();
    }
}
