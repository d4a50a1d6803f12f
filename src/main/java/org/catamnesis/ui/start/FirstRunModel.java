package org.catamnesis.ui.start;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.PasswordStrength;
import org.catamnesis.ui.common.Tasks;

/** Making a clinic: what is typed, what is still missing, and the making. */
final class FirstRunModel {
    private final Tasks tasks;
    private final ClinicDoor door;
    private final Consumer<ClinicDoor.Created> created;
    private final StringProperty clinicName = new SimpleStringProperty("");
    private final ObjectProperty<Path> folder;
    private final StringProperty displayName = new SimpleStringProperty("");
    private final StringProperty userName = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectBinding<PasswordStrength> strength;
    private final ObjectBinding<String> missing;

    FirstRunModel(Tasks tasks, ClinicDoor door, Path folder, Consumer<ClinicDoor.Created> created) {
        this.tasks = tasks;
        this.door = door;
        this.created = created;
        this.folder = new SimpleObjectProperty<>(folder);
        strength = Bindings.createObjectBinding(
                () -> PasswordStrength.of(password.get(), ClinicDoor.PASSWORD_LENGTH, userName.get()),
                password,
                userName);
        missing = Bindings.createObjectBinding(
                this::findMissing, clinicName, displayName, userName, password, repeated, this.folder);
    }

    StringProperty clinicName() {
        return clinicName;
    }

    ObjectProperty<Path> folder() {
        return folder;
    }

    StringProperty displayName() {
        return displayName;
    }

    StringProperty userName() {
        return userName;
    }

    StringProperty password() {
        return password;
    }

    StringProperty repeated() {
        return repeated;
    }

    ObjectBinding<PasswordStrength> strength() {
        return strength;
    }

    /** The key of what still keeps the clinic from being made; null when nothing does. */
    ObjectBinding<String> missing() {
        return missing;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last attempt failed; null before and while trying. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Makes the clinic when nothing is missing; its first user may do everything. */
    void create() {
        if (missing.get() != null || busy.get()) {
            return;
        }
        var clinic = new ClinicFolder(folder.get());
        var first = new NewAccount(userName.get().strip(), displayName.get().strip(), EnumSet.allOf(Role.class));
        char[] secret = password.get().toCharArray();
        String name = clinicName.get().strip();
        busy.set(true);
        problem.set(null);
        tasks.run(() -> door.create(clinic, name, false, first, secret))
                .onSuccess(created)
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }

    private String findMissing() {
        if (clinicName.get().isBlank()) return "first-run.missing-clinic";
        if (displayName.get().isBlank()) return "first-run.missing-name";
        if (!userName.get().strip().matches("[\\p{L}\\p{N}._-]{2,40}")) return "first-run.missing-user";
        if (strength.get() == PasswordStrength.TOO_SHORT) return "first-run.missing-password";
        if (!password.get().equals(repeated.get())) return "first-run.missing-repeat";
        return null;
    }
}
