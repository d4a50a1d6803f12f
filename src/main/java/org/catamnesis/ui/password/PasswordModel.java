package org.catamnesis.ui.password;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.OwnPassword;
import org.catamnesis.access.Session;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.PasswordStrength;
import org.catamnesis.ui.common.Tasks;

/** Choosing another password for oneself. */
final class PasswordModel {
    private final Tasks tasks;
    private final Session session;
    private final StringProperty old = new SimpleStringProperty("");
    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectBinding<PasswordStrength> strength;
    private final ObjectBinding<String> missing;

    PasswordModel(Tasks tasks, Session session) {
        this.tasks = tasks;
        this.session = session;
        String user = session.account().userName();
        strength = Bindings.createObjectBinding(
                () -> PasswordStrength.of(fresh.get(), ClinicDoor.PASSWORD_LENGTH, user), fresh);
        missing = Bindings.createObjectBinding(this::findMissing, old, fresh, repeated);
    }

    StringProperty old() {
        return old;
    }

    StringProperty fresh() {
        return fresh;
    }

    StringProperty repeated() {
        return repeated;
    }

    ObjectBinding<PasswordStrength> strength() {
        return strength;
    }

    /** The key of what is still missing; null when nothing is. */
    ObjectBinding<String> missing() {
        return missing;
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The key of what was done last; null before. */
    ReadOnlyObjectProperty<String> done() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void change(Runnable then) {
        if (missing.get() != null || busy.get()) return;
        char[] before = old.get().toCharArray();
        char[] after = fresh.get().toCharArray();
        busy.set(true);
        problem.set(null);
        done.set(null);
        tasks.run(() -> {
                    new OwnPassword(session).change(before, after);
                    return session;
                })
                .onSuccess(_ -> {
                    clear();
                    done.set("my-password.done");
                    then.run();
                })
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }

    /** Keeps nothing that was typed. */
    void clear() {
        old.set("");
        fresh.set("");
        repeated.set("");
        problem.set(null);
        done.set(null);
    }

    private String findMissing() {
        if (old.get().isEmpty()) return "my-password.missing-old";
        if (strength.get() == PasswordStrength.TOO_SHORT) return "first-run.missing-password";
        if (!fresh.get().equals(repeated.get())) return "first-run.missing-repeat";
        return null;
    }
}
