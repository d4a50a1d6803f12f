package org.catamnesis.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Range;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.demo.DemoUsers;
import org.catamnesis.language.Language;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;

/** Takes pictures of the room that each user of the demo clinic comes to, to be looked at. */
final class RolePictures {
    private static final CohortDefinition REJECTION = new CohortDefinition(
            "liver, rejection after a month",
            0,
            "rejection",
            null,
            1,
            List.of(Organ.LIVER),
            List.of(
                    new Criterion.AgeAtIndex(new Range(18, 70)),
                    new Criterion.HadEvent(EventKind.REJECTION, new Range(30, null)),
                    new Criterion.Measured("CREA", 3, new Range(0, 365)),
                    new Criterion.Took("tacrolimus", Range.OPEN),
                    new Criterion.FollowUpDays(new Range(180, null))),
            List.of(new Criterion.HadEvent(EventKind.DEATH, new Range(null, 30))));

    private RolePictures() {}

    static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/roles"));
        OnFxThread.start();
        var place = new ClinicFolder(Files.createTempDirectory("roles").resolve("clinic"));
        new DemoClinic(TestClinic.CLOCK, () -> false)
                .create(place, new DemoSize(120, 0), (_, _) -> {})
                .database()
                .close();
        ClinicDoor door = TestClinic.door();
        try (ClinicDatabase database = door.open(place)) {
            for (String user : new String[] {DemoUsers.DOCTOR, DemoUsers.RESEARCHER, DemoUsers.ADMINISTRATOR}) {
                var rooms = new Workstation(door.signIn(database, user, DemoUsers.PASSWORD.toCharArray())).rooms();
                if (user.equals(DemoUsers.DOCTOR)) {
                    new CohortDefinitionStore(rooms.session()).save(REJECTION);
                }
                for (Language language : Language.values()) {
                    for (Appearance appearance : Appearance.values()) {
                        Desk desk = OnFxThread.call(() -> Desk.live(language, appearance));
                        Shell shell = OnFxThread.call(() -> new FloorPlan(desk, rooms).shell(() -> {}));
                        var pictures = new Screenshots(desk, folder, 1);
                        Stage stage = OnFxThread.call(() -> {
                            var shown = new Stage();
                            Scene scene = pictures.scene(shell.root());
                            shown.setScene(scene);
                            shown.show();
                            desk.navigator().go(new Place.Room("cohorts"));
                            return shown;
                        });
                        OnFxThread.until(() -> !desk.tasks().busy().get());
                        Callable<Path> take = () -> pictures.take(stage.getScene(), user);
                        OnFxThread.call(take);
                        OnFxThread.call(() -> {
                            stage.hide();
                            return null;
                        });
                    }
                }
                rooms.reader().close();
            }
        }
        Platform.exit();
        System.exit(0);
    }
}
