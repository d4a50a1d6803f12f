package org.catamnesis.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Entrance;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicInfo;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** Opening a clinic and signing in to it. */
final class SignInModel {
    private final Tasks tasks;
    private final Entrance entrance;
    private final Path folder;
    private final Consumer<Session> signedIn;
    private final StringProperty userName = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty serverPassword = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper serverPasswordNeeded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ClinicInfo> clinic = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> closed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    SignInModel(Tasks tasks, ClinicDoor door, Path folder, Consumer<Session> signedIn) {
        this.tasks = tasks;
        this.entrance = door.entrance(new ClinicFolder(folder));
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

    /** The password of the clinic's server, asked for once at each workstation. */
    StringProperty serverPassword() {
        return serverPassword;
    }

    ReadOnlyBooleanProperty serverPasswordNeeded() {
        return serverPasswordNeeded.getReadOnlyProperty();
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
        run(entrance::look, clinic::set, closed::set);
    }

    void signIn() {
        if (clinic.get() == null || busy.get() || userName.get().isBlank()) {
            return;
        }
        problem.set(null);
        String user = userName.get().strip();
        char[] secret = password.get().toCharArray();
        Optional<String> server = typedServerPassword();
        run(() -> entrance.signIn(user, secret, server), signedIn, this::refuse);
    }

    /** Opens the clinic with the recovery code and gives the user a new password. */
    void recover(String code, String user, String newPassword) {
        if (clinic.get() == null || busy.get()) {
            return;
        }
        problem.set(null);
        Optional<String> server = typedServerPassword();
        run(() -> entrance.recover(code, user.strip(), newPassword.toCharArray(), server), signedIn, this::refuse);
    }

    private Optional<String> typedServerPassword() {
        return Optional.of(serverPassword.get()).filter(typed -> !typed.isEmpty());
    }

    /** Lets go of the clinic, so that another can be opened. */
    void leave() {
        clinic.set(null);
        tasks.run(() -> {
                    entrance.close();
                    return folder;
                })
                .start();
    }

    private void refuse(ProblemException refused) {
        if (refused.problem() == Problem.SERVER_PASSWORD_NEEDED) serverPasswordNeeded.set(true);
        else password.set("");
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
