package org.catamnesis.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Patient;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Toolkit;
import org.catamnesis.ui.lock.LockPage;
import org.catamnesis.ui.password.PasswordScreen;
import org.catamnesis.ui.patients.PatientsScreen;
import org.catamnesis.ui.settings.SettingsScreen;
import org.catamnesis.ui.spreadsheets.SpreadsheetsScreen;
import org.catamnesis.ui.start.StartFlow;

/** Walks through every screen of a clinic in one language and appearance, and takes a picture of each. */
public final class ScreenTour {
    private static final int LOOKED_AT = 40;
    private final Desk desk;
    private final Screenshots pictures;
    private final List<Path> taken = new ArrayList<>();

    /** Call it, and its walks, away from the window's thread, after {@link Toolkit#startHeadless()}. */
    public ScreenTour(Language language, Appearance appearance, Path folder, double scale) {
        desk = Toolkit.call(() -> Desk.live(language, appearance));
        pictures = new Screenshots(desk, folder, scale);
    }

    /** The pictures so far, in the order in which they were taken. */
    public List<Path> taken() {
        return List.copyOf(taken);
    }

    /**
     * The pages that lead into a clinic.
     *
     * @param clinic a folder with a clinic that is not open
     * @param empty a folder without one
     */
    public void start(ClinicDoor door, Path clinic, Path empty, ClinicDoor.Created created) {
        var flow = Toolkit.call(() -> new StartFlow(desk, door, _ -> {}));
        Stage stage = stage(Toolkit.call(() -> pictures.scene(flow.root())));
        step(stage, "first-run", () -> flow.begin(empty));
        step(stage, "recovery-code", () -> flow.showCode(created));
        step(stage, "sign-in", () -> flow.begin(clinic));
        Toolkit.call(() -> {
            flow.leave();
            return null;
        });
        Toolkit.awaitEnd(desk.tasks().busy());
        end(stage);
    }

    /**
     * Everything behind the sign-in.
     *
     * @param sheets a folder of spreadsheets to look through
     */
    public void clinic(Rooms rooms, Path sheets) {
        long patient = richest(rooms);
        var floor = new FloorPlan(desk, rooms);
        var shell = Toolkit.call(() -> floor.shell(() -> {}));
        Stage stage = stage(Toolkit.call(() -> pictures.scene(shell.root())));
        for (Screen room : shell.model().rooms()) {
            step(stage, room.name(), () -> desk.navigator().go(new Place.Room(room.name())));
        }
        cohorts(stage);
        today(stage, shell);
        quietly(() -> desk.navigator().go(new Place.Room("signing")));
        step(stage, "signing-tasks", () -> ((ToggleButton) stage.getScene().lookup("#tasksTab")).fire());
        CohortTour.of(desk, stage.getScene(), shell).views().forEach((name, go) -> step(stage, name, go));
        new ScheduleTour(desk, stage.getScene()).views().forEach((name, go) -> step(stage, name, go));
        step(stage, "keys", shell::showKeys);
        Toolkit.call(() -> {
            shell.hideKeys();
            return null;
        });
        for (String section : floor.sectionNames()) {
            step(stage, "patient-" + section, () -> desk.navigator().go(new Place.Patient(patient, section)));
        }
        handouts(stage, patient);
        alerts(stage, rooms);
        medication(stage, patient);
        followUp(stage, patient);
        record(stage, patient);
        form(stage, patient, "results", "calculating");
        calculated(stage, patient);
        step(stage, "result-entry", () -> {
            desk.navigator().go(new Place.Patient(patient, "results"));
            ((Button) stage.getScene().lookup("#add")).fire();
        });
        new ReviewTour(desk, rooms).views().forEach((name, go) -> step(stage, name, go));
        spreadsheets(stage, shell, sheets);
        step(stage, "search", () -> find(stage.getScene(), "#search").setText("zh"));
        foundByOthers(stage, rooms, patient);
        new TrendTour(desk, stage.getScene(), patient).views().forEach((name, go) -> step(stage, name, go));
        step(stage, "patients-nobody", () -> {
            find(stage.getScene(), "#search").clear();
            shell.model().room("patients").ifPresent(shell.model()::show);
            find(stage.getScene(), "#filter").setText("zzzz");
        });
        step(stage, "patient-form", () -> {
            find(stage.getScene(), "#filter").clear();
            shell.model().room("patients").map(PatientsScreen.class::cast).ifPresent(PatientsScreen::add);
        });
        quietly(() -> ((Button) stage.getScene().lookup("#cancel")).fire());
        masked(stage, patient);
        end(stage);
    }

    /** The list of the day alone. */
    public void day(Rooms rooms) {
        var shell = Toolkit.call(() -> new FloorPlan(desk, rooms).shell(() -> {}));
        Stage stage = stage(Toolkit.call(() -> pictures.scene(shell.root())));
        step(stage, "today", () -> desk.navigator().go(new Place.Room("today")));
        today(stage, shell);
        end(stage);
    }

    /** The form of a cohort with a group in it. */
    private void cohorts(Stage stage) {
        quietly(() -> desk.navigator().go(new Place.Room("cohorts")));
        step(stage, "cohorts-group", () -> {
            addCriterion(stage, "#add", 12);
            addCriterion(stage, "#addToGroup", 1);
            addCriterion(stage, "#addToGroup", 7);
        });
    }

    private static void addCriterion(Stage stage, String button, int place) {
        Button opens = (Button) stage.getScene().lookup(button);
        opens.getContextMenu().getItems().get(place).fire();
    }

    private void today(Stage stage, Shell shell) {
        Runnable deaf = Toolkit.call(() -> shell.listen(stage.getScene()));
        var tour = new TodayTour(desk, stage.getScene());
        tour.views().forEach((name, go) -> step(stage, name, go));
        quietly(tour::end);
        quietly(deaf);
    }

    /** The one with the most alerts, and the content that raises them. */
    private void alerts(Stage stage, Rooms rooms) {
        rooms.alerts().open(LocalDate.now(rooms.clock())).entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getValue().total()))
                .ifPresent(most ->
                        step(stage, "alerts", () -> desk.navigator().go(new Place.Patient(most.getKey(), "alerts"))));
        step(stage, "settings-content", () -> desk.navigator().go(new Place.Settings("content")));
        var protocols = new ProtocolTour(desk, stage.getScene());
        protocols.views().forEach((name, go) -> step(stage, name, go));
        quietly(protocols::leave);
    }

    /** The papers that are not shown first. */
    private void handouts(Stage stage, long patient) {
        quietly(() -> desk.navigator().go(new Place.Patient(patient, "handouts")));
        step(stage, "handout-slip", () -> ((ToggleButton) stage.getScene().lookup("#slip")).fire());
        step(stage, "handout-revoking", () -> {
            ((ToggleButton) stage.getScene().lookup("#a4")).fire();
            kinds(stage).getSelectionModel().select(HandoutKind.GUIDANCE);
            var revoke = (Button) stage.getScene().lookup("#revoke");
            revoke.getOnAction().handle(new ActionEvent(revoke, revoke));
        });
        quietly(() -> ((Button) stage.getScene().lookup("#keep")).fire());
        step(stage, "handout-letter", () -> kinds(stage).getSelectionModel().select(HandoutKind.RESULTS));
        quietly(() -> kinds(stage).getSelectionModel().select(HandoutKind.SLIP));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<HandoutKind> kinds(Stage stage) {
        return (ComboBox<HandoutKind>) stage.getScene().lookup("#kind");
    }

    /** What somebody sees who is not to know who the patients are. */
    private void masked(Stage stage, long patient) {
        quietly(() -> desk.privacy().toggle());
        for (String section : List.of("onepage", "handouts", "documents", "record")) {
            step(stage, "masked-" + section, () -> desk.navigator().go(new Place.Patient(patient, section)));
        }
        for (String room : List.of("today", "patients", "inbox")) {
            step(stage, "masked-" + room, () -> desk.navigator().go(new Place.Room(room)));
        }
        quietly(() -> desk.privacy().toggle());
    }

    /** The visit that is being written down, what stands in its place, and the other half of the quality board. */
    private void followUp(Stage stage, long patient) {
        quietly(() -> desk.navigator().go(new Place.Patient(patient, "followup")));
        step(stage, "followup-visit", () -> {
            find(stage.getScene(), "#vital-weight").setText("86.4");
            find(stage.getScene(), "#vital-pressure").setText("164/171");
            find(stage.getScene(), "#vital-temperature").setText("39.6");
            press(stage, "#insert");
            press(stage, "#finish");
        });
        for (String form : List.of("addDeviation", "changeState", "call", "bookNext"))
            form(stage, patient, "followup", form);
        quietly(() -> desk.navigator().go(new Place.Room("quality")));
        step(stage, "quality-complete", () -> ((ToggleButton) stage.getScene().lookup("#complete")).fire());
    }

    /** The forms of the medication, and what is said of a drug that raises a level. */
    private void medication(Stage stage, long patient) {
        for (String form : List.of("change", "stop", "target", "supply")) form(stage, patient, "medication", form);
        quietly(() -> ((Button) stage.getScene().lookup("#start")).fire());
        step(stage, "medication-interaction", () -> {
            find(stage.getScene(), "#drug").setText("Paxlovid");
            find(stage.getScene(), "#dose").setText("300");
        });
        quietly(() -> ((Button) stage.getScene().lookup("#cancel")).fire());
    }

    /** The forms of a record, and the page that merges two. */
    private void record(Stage stage, long patient) {
        for (String form : List.of("addGraft", "addDiagnosis", "addEvent", "addContact", "mergeRecords"))
            form(stage, patient, "record", form);
        form(stage, patient, "documents", "refile");
        form(stage, patient, "documents", "move");
    }

    /** A page that stands in the place of a section until it is left. */
    private void form(Stage stage, long patient, String section, String button) {
        quietly(() -> desk.navigator().go(new Place.Patient(patient, section)));
        // Not everybody has all of them: who has no graft follows no protocol.
        if (!Toolkit.call(() -> stage.getScene().lookup("#" + button) instanceof Button)) return;
        quietly(() -> ((Button) stage.getScene().lookup("#" + button)).fire());
        step(stage, section + '-' + button, () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            if (stage.getScene().lookup("#chooserText") instanceof TextField chooser) chooser.setText("S000007");
        });
        quietly(() -> {
            if (stage.getScene().lookup("#cancel") instanceof Button cancel) cancel.fire();
        });
    }

    /** What a computed value was computed from. */
    private void calculated(Stage stage, long patient) {
        quietly(() -> desk.navigator().go(new Place.Patient(patient, "results")));
        quietly(() -> find(stage.getScene(), "#filter").setText("egfr"));
        step(stage, "results-calculated", () -> {
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.SPACE))
                Event.fireEvent(
                        stage.getScene().lookup("#sheet"),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        quietly(() -> find(stage.getScene(), "#filter").clear());
    }

    private void quietly(Runnable action) {
        Toolkit.call(() -> {
            action.run();
            return null;
        });
        Toolkit.awaitEnd(desk.tasks().busy());
    }

    /** The search by somebody around the patient, and by a number of another desk. */
    private void foundByOthers(Stage stage, Rooms rooms, long patient) {
        rooms.contacts().ofPatient(patient).stream()
                .findFirst()
                .ifPresent(contact -> step(
                        stage,
                        "search-contact",
                        () -> find(stage.getScene(), "#search").setText(contact.name())));
        step(stage, "patients-found-by", () -> {
            find(stage.getScene(), "#search").clear();
            desk.navigator().go(new Place.Room("patients"));
            find(stage.getScene(), "#filter").setText("m0000");
        });
    }

    /** What an administrator sets up and looks after. */
    public void settings(Rooms rooms) {
        var shell = Toolkit.call(() -> new FloorPlan(desk, rooms).shell(() -> {}));
        Stage stage = stage(Toolkit.call(() -> pictures.scene(shell.root())));
        shell.model().room("settings").map(SettingsScreen.class::cast).orElseThrow().sections().stream()
                .map(Screen::name)
                .forEach(section -> step(
                        stage, "settings-" + section, () -> desk.navigator().go(new Place.Settings(section))));
        administration(stage);
        end(stage);
        locked(rooms);
    }

    private void administration(Stage stage) {
        step(stage, "settings-audit-verified", () -> {
            desk.navigator().go(new Place.Settings("audit"));
            press(stage, "#verify");
        });
        step(
                stage,
                "settings-audit-nothing",
                () -> find(stage.getScene(), "#patient").setText("1"));
        step(stage, "settings-people-one", () -> {
            desk.navigator().go(new Place.Settings("people"));
            if (stage.getScene().lookup("#table") instanceof TableView<?> people)
                people.getSelectionModel().select(3);
        });
        step(stage, "settings-people-handed", () -> press(stage, "#reset"));
        step(stage, "settings-people-add", () -> press(stage, "#beginToAdd"));
    }

    /** A window that is locked, and one whose user has to choose a password first. */
    private void locked(Rooms rooms) {
        var flow = Toolkit.call(() -> new StartFlow(desk, null, _ -> {}));
        Stage stage = stage(Toolkit.call(() -> pictures.scene(flow.root())));
        String clinic = rooms.clinic().name();
        String user = rooms.session().account().displayName();
        step(stage, "lock", () -> flow.show(LockPage.of(desk, clinic, user, _ -> rooms.session(), _ -> {}, () -> {})));
        step(stage, "password-required", () -> flow.show(PasswordScreen.required(desk, rooms.session(), () -> {})));
        end(stage);
    }

    private static void press(Stage stage, String id) {
        ((Button) stage.getScene().lookup(id)).fire();
    }

    private void spreadsheets(Stage stage, Shell shell, Path sheets) {
        step(stage, "spreadsheets", () -> desk.navigator().go(new Place.Settings("spreadsheets")));
        shell.model().room("settings").map(SettingsScreen.class::cast).stream()
                .flatMap(settings -> settings.sections().stream())
                .filter(SpreadsheetsScreen.class::isInstance)
                .map(SpreadsheetsScreen.class::cast)
                .forEach(screen -> {
                    step(stage, "spreadsheets-bad", () -> screen.look(sheets));
                    step(stage, "column-mapping", screen::editMappings);
                });
    }

    private static TextField find(Scene scene, String id) {
        var field = (TextField) scene.lookup(id);
        field.requestFocus();
        return field;
    }

    private static long richest(Rooms rooms) {
        return rooms.directory().index().search("").stream()
                .limit(LOOKED_AT)
                .map(Patient::id)
                .max(Comparator.comparing(id -> rooms.results().ofPatient(id).size()))
                .orElseThrow();
    }

    private static Stage stage(Scene scene) {
        return Toolkit.call(() -> {
            var stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return stage;
        });
    }

    private static void end(Stage stage) {
        Toolkit.call(() -> {
            stage.hide();
            return null;
        });
    }

    private void step(Stage stage, String name, Runnable go) {
        Toolkit.call(() -> {
            go.run();
            return null;
        });
        Toolkit.awaitEnd(desk.tasks().busy());
        taken.add(Toolkit.call(() -> take(stage, name)));
    }

    private Path take(Stage stage, String name) throws IOException {
        return pictures.take(stage.getScene(), name);
    }
}
