package org.catamnesis.ui.start;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.ServerForm;

/** The way from an empty screen into a clinic: make one or open one, sign in, or come back with the recovery code. */
public final class StartFlow {
    private final Desk desk;
    private final ClinicDoor door;
    private final Consumer<Session> signedIn;
    private final StartPage page;
    private SignInModel opened;

    /** @param signedIn hears of everybody who comes in, in the window's thread */
    public StartFlow(Desk desk, ClinicDoor door, Consumer<Session> signedIn) {
        this.desk = desk;
        this.door = door;
        this.signedIn = signedIn;
        this.page = new StartPage(desk);
    }

    /** What the window shows meanwhile. */
    public Parent root() {
        return page.root();
    }

    /** Begins with the sign-in where the folder has a clinic, and with making one where it has none. */
    public void begin(Path folder) {
        if (new ClinicFolder(folder).hasClinic()) {
            opened = new SignInModel(desk.tasks(), door, folder, signedIn);
            showSignIn(opened);
            opened.open();
        } else {
            showFirstRun(folder);
        }
    }

    /** Says that the names are being opened; the window of the workstation takes its place. */
    public void waiting() {
        page.say("patients.loading");
    }

    void showSignIn(SignInModel model) {
        show(FxmlView.SIGN_IN, new SignInController(desk.words(), model, this));
    }

    void showRecover(SignInModel model) {
        show(FxmlView.RECOVER, new RecoverController(desk.words(), model, this));
    }

    void showFirstRun(Path folder) {
        var model = new FirstRunModel(desk.tasks(), door, free(folder), this::showCode);
        show(FxmlView.FIRST_RUN, new FirstRunController(desk.words(), model, this));
    }

    /** Asks for the server of a clinic that other workstations use already. */
    void showJoin(Path folder) {
        Path free = free(folder);
        var model = new JoinModel(desk.tasks(), free, this::begin);
        show(FxmlView.JOIN, new JoinController(desk.words(), model, new ServerForm(desk), this));
    }

    private static Path free(Path folder) {
        return new ClinicFolder(folder).hasClinic() ? folder.resolveSibling(folder.getFileName() + "-2") : folder;
    }

    /** Lets go of the clinic that waits for somebody to sign in. */
    public void leave() {
        if (opened != null) {
            opened.leave();
        }
    }

    /** Shows the recovery code of a clinic that was just made. */
    public void showCode(ClinicDoor.Created created) {
        desk.tasks()
                .run(() -> ClinicOpening.info(created.session().database()).name())
                .onSuccess(clinic ->
                        show(codePage(desk, clinic, created.recoveryCode(), () -> signedIn.accept(created.session()))))
                .start();
    }

    /**
     * The page of a recovery code that was just made.
     *
     * @param next what follows once a part of it was typed, which only one who kept it can
     */
    public static Parent codePage(Desk desk, String clinicName, String code, Runnable next) {
        var model = new RecoveryCodeModel(desk.tasks(), code);
        return desk.views().load(FxmlView.RECOVERY_CODE, new RecoveryCodeController(desk, model, clinicName, next));
    }

    /** Shows a form that another room made. */
    public void show(Parent form) {
        page.show((Region) form);
    }

    private void show(FxmlView view, Object controller) {
        page.show((Region) desk.views().load(view, controller));
    }

    /** Asks for the folder of a clinic and begins there. */
    void chooseClinic(Path near) {
        chooseFolder(near).ifPresent(folder -> {
            leave();
            begin(folder);
        });
    }

    Optional<Path> chooseFolder(Path near) {
        var chooser = new DirectoryChooser();
        Path parent = near.toAbsolutePath().getParent();
        if (parent != null && Files.isDirectory(parent)) {
            chooser.setInitialDirectory(parent.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(root().getScene().getWindow()))
                .map(File::toPath);
    }
}
