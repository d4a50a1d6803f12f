package org.catamnesis.ui.start;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicInfo;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** Opening a clinic and signing in to it. */
final class SignInModel {
    private record Opened(ClinicDatabase database, ClinicInfo info) {}

    private final Tasks tasks;
    private final ClinicDoor door;
    private final Path folder;
    private final Consumer<Session> signedIn;
    private final StringProperty userName = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ClinicInfo> clinic = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> closed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private ClinicDatabase database;

    SignInModel(Tasks tasks, ClinicDoor door, Path folder, Consumer<Session> signedIn) {
        this.tasks = tasks;
        this.door = door;
        this.folder = folder;
        this.signedIn = signedIn;
    }

    Path folder() {
        return folder;
    }

    StringProperty userName() {
        return userName;
    }

    StringProperty password() {
        return password;
    }

    /** The open clinic; null while it opens and when it does not. */
    ReadOnlyObjectProperty<ClinicInfo> clinic() {
        return clinic.getReadOnlyProperty();
    }

    /** Why the clinic does not open; null while it does. */
    ReadOnlyObjectProperty<ProblemException> closed() {
        return closed.getReadOnlyProperty();
    }

    /** Why the last attempt to sign in failed. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Opens the clinic of the folder; ask again after a problem was put right. */
    void open() {
        closed.set(null);
        run(
                () -> {
                    ClinicDatabase opened = door.open(new ClinicFolder(folder));
                    return new Opened(opened, ClinicOpening.info(opened));
                },
                opened -> {
                    database = opened.database();
                    clinic.set(opened.info());
                },
                closed::set);
    }

    void signIn() {
        if (clinic.get() == null || busy.get() || userName.get().isBlank()) {
            return;
        }
        problem.set(null);
        String user = userName.get().strip();
        char[] secret = password.get().toCharArray();
        run(() -> door.signIn(database, user, secret), signedIn, this::refuse);
    }

    /** Opens the clinic with the recovery code and gives the user a new password. */
    void recover(String code, String user, String newPassword) {
        if (clinic.get() == null || busy.get()) {
            return;
        }
        problem.set(null);
        run(() -> door.recover(database, code, user.strip(), newPassword.toCharArray()), signedIn, this::refuse);
    }

    /** Lets go of the clinic, so that another can be opened. */
    void leave() {
        if (database != null) {
            ClinicDatabase left = database;
            database = null;
            clinic.set(null);
            tasks.run(() -> {
                        left.close();
                        return left;
                    })
                    .start();
        }
    }

    private void refuse(ProblemException refused) {
        password.set("");
        problem.set(refused);
    }

    private <T> void run(Callable<T> work, Consumer<T> success, Consumer<ProblemException> failure) {
        busy.set(true);
        tasks.run(work)
                .onSuccess(success)
                .onProblem(failure)
                .atEnd(() -> busy.set(false))
                .start();
    }
}
