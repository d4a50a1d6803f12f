package org.catamnesis.ui.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.language.Language;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Shortcut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class MedicationScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private TestClinic clinic;
    private Rooms rooms;
    private long patient;
    private MedicationScreen screen;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        patient = TestCourse.write(clinic.session());
        show(clinic.session());
    }

    private void show(Session session) {
        rooms = new Workstation(session).rooms();
        screen = new MedicationScreen(desk, rooms, patient);
        scene = new Scene(screen.root(), 1280, 640);
        desk.theme().dress(scene);
        lay();
        screen.onShow();
        lay();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void theRegimenStandsWithItsLevelItsTargetAndItsDays() {
        assertEquals(
                List.of(
                        "Tacrolimus||1.5 mg q12h||3 mg/d|2026-07-03  D+338|7.8 ▲|4–6 ng/mL · example|",
                        "Mycophenolate mofetil||500 mg q12h||1000 mg/d|2025-07-31  D+1|||"),
                rows());
    }

    @Test
    void aDrugIsFoundByItsPinyinAndStartedWithItsUsualHours() {
        run("medication.start");
        type("#drug", "flkz");
        press("#drug", KeyCode.ENTER);
        type("#dose", "200");
        assertEquals("08:00 20:00", text("#when"));
        assertTrue(warned().contains("Voriconazole raises the level of Tacrolimus"), warned());
        assertTrue(warned().contains("2026-09-18, 2026-09-22"), warned());
        fire("#saving");
        Dosing started = dosings("voriconazole").getFirst();
        assertEquals("2026-09-15 200.0 mg 2.0 tablet", words(started));
        assertTrue(rows().stream().anyMatch(row -> row.startsWith("Voriconazole|Tablet|200 mg q12h|08:00 20:00")));
        desk.notifications().shown().getLast().action().run();
        assertEquals(List.of(), dosings("voriconazole"));
    }

    @Test
    void aChangeEndsTheOldDoseForAReasonAndIsUndone() {
        run("medication.change");
        type("#dose", "1");
        choose("#reason", "level-high");
        type("#freeText", "tremor");
        fire("#saving");
        List<Dosing> all = dosings("tacrolimus");
        assertEquals("2026-07-03 1.5 mg 2.0 null", words(all.get(3)));
        assertEquals(
                "2026-09-14 level-high tremor",
                all.get(3).endDay() + " " + all.get(3).stopReason() + " "
                        + all.get(3).reason());
        assertEquals("2026-09-15 1.0 mg 2.0 null", words(all.get(4)));
        desk.notifications().shown().getLast().action().run();
        assertEquals(4, dosings("tacrolimus").size());
        assertEquals(null, dosings("tacrolimus").getLast().endDay());
    }

    @Test
    void stoppingAsksForAReasonAndSaysWhatItDoesToLevels() {
        rooms.dosings().append(dosing("voriconazole", TODAY.minusDays(20), 200), null);
        screen.onShow();
        select("Voriconazole");
        run("medication.stop");
        assertTrue(((Button) node("#saving")).isDisabled());
        assertTrue(warned().contains("The level of Tacrolimus falls"), warned());
        choose("#reason", "completed");
        fire("#saving");
        assertEquals(TODAY.minusDays(1), dosings("voriconazole").getFirst().endDay());
    }

    @Test
    void aPlanIsPreviewedAsDatedStepsAndStoredAsOne() {
        run("medication.start");
        type("#drug", "prednisone");
        press("#drug", KeyCode.ENTER);
        type("#dose", "10");
        ((CheckBox) node("#inSteps")).setSelected(true);
        type("#by", "2.5");
        type("#downTo", "5");
        assertEquals("2026-09-15  10\n2026-09-29  7.5\n2026-10-13  5", ((TextArea) node("#steps")).getText());
        ((TextArea) node("#steps")).setText("2026-09-15  10\n2026-09-29  7.5\n2026-10-20  5");
        fire("#saving");
        List<Dosing> steps = dosings("prednisone");
        assertEquals(
                List.of(
                        "2026-09-15 10.0 mg 1.0 tablet",
                        "2026-09-29 7.5 mg 1.0 tablet",
                        "2026-10-20 5.0 mg 1.0 tablet"),
                steps.stream().map(MedicationScreenTest::words).toList());
        assertEquals(1, steps.stream().map(Dosing::planId).distinct().count());
        assertTrue(rows().stream().anyMatch(row -> row.contains("planned from 2026-09-29  D+426")), rows().toString());
    }

    @Test
    void anOddDoseIsSaidAndAnImpossibleOneIsNotSaved() {
        run("medication.change");
        type("#dose", "150");
        assertTrue(said().contains("More at once than is plausible"), said());
        assertFalse(((Button) node("#saving")).isDisabled());
        type("#day", "1970-01-01");
        assertTrue(said().contains("Before the patient was born"), said());
        assertTrue(((Button) node("#saving")).isDisabled());
    }

    @Test
    void anOwnTargetIsSetAndStandsAsSuch() {
        run("medication.target");
        assertTrue(((Button) node("#saving")).isDisabled(), "a reason is missing");
        type("#low", "7");
        type("#high", "9");
        type("#reason", "second rejection");
        fire("#saving");
        TargetOverride set = rooms.targetOverrides().ofPatient(patient).getFirst();
        assertEquals(
                "7.0 9.0 2026-09-15 second rejection",
                set.low() + " " + set.high() + " " + set.fromDay() + " " + set.reason());
        assertTrue(rows().getFirst().contains("7–9 ng/mL · own"), rows().getFirst());
        desk.notifications().shown().getLast().action().run();
        assertEquals(List.of(), rooms.targetOverrides().ofPatient(patient));
    }

    @Test
    void aNurseRecordsSuppliesAndReadsTheRest() {
        show(clinic.session(Role.NURSE));
        assertFalse(node("#start").isVisible());
        assertTrue(node("#readOnly").isVisible());
        run("medication.start");
        run("medication.change");
        run("medication.supply");
        type("#days", "2");
        fire("#saving");
        assertTrue(rows().getFirst().contains("2026-09-16 (1 d)"), rows().getFirst());
    }

    @Test
    void aSecondQuickPressSavesNothingTwice() {
        run("medication.change");
        type("#dose", "1");
        choose("#reason", "level-high");
        twice("#saving");
        assertEquals(5, dosings("tacrolimus").size());
        run("medication.target");
        type("#low", "7");
        type("#high", "9");
        type("#reason", "second rejection");
        twice("#saving");
        assertEquals(1, rooms.targetOverrides().ofPatient(patient).size());
        run("medication.supply");
        type("#days", "2");
        twice("#saving");
        assertEquals(1, rooms.supplies().ofPatient(patient).size());
    }

    @Test
    void whatStandsInAFormOutlivesTheLock() {
        assertTrue(screen.unsaved().isEmpty());
        run("medication.start");
        type("#drug", "prednisone");
        press("#drug", KeyCode.ENTER);
        type("#dose", "10");
        ((CheckBox) node("#inSteps")).setSelected(true);
        type("#by", "2.5");
        type("#downTo", "5");
        ((TextArea) node("#steps")).setText("2026-09-15  10\n2026-10-20  5");
        lock();
        assertEquals("Prednisone", text("#drug"));
        assertEquals("2026-09-15  10\n2026-10-20  5", ((TextArea) node("#steps")).getText());
        assertFalse(((Button) node("#saving")).isDisabled());
        press("#dose", KeyCode.ESCAPE);
        select("Tacrolimus");
        run("medication.change");
        type("#dose", "1");
        choose("#reason", "level-high");
        lock();
        fire("#saving");
        assertEquals("level-high", dosings("tacrolimus").get(3).stopReason());
        run("medication.target");
        type("#reason", "second rejection");
        lock();
        assertEquals("second rejection", text("#reason"));
        press("#reason", KeyCode.ESCAPE);
        run("medication.supply");
        ((CheckBox) node("#missed")).setSelected(true);
        lock();
        assertTrue(((CheckBox) node("#missed")).isSelected());
    }

    private void lock() {
        String kept = screen.unsaved().text();
        show(clinic.session());
        screen.resume(Draft.of(kept));
        lay();
    }

    private void twice(String id) {
        Button button = (Button) node(id);
        button.fire();
        button.fire();
        lay();
    }

    @Test
    void escapeLeavesAFormAndNothingIsSaved() {
        run("medication.change");
        press("#dose", KeyCode.ESCAPE);
        assertTrue(node("#table") instanceof TableView<?>);
        assertEquals(4, dosings("tacrolimus").size());
    }

    private List<String> rows() {
        lay();
        @SuppressWarnings("unchecked")
        var table = (TableView<RegimenLine>) scene.lookup("#table");
        var cells = table.getColumns();
        return table.getItems().stream()
                .map(line -> {
                    var model = new LineText(table, cells.size());
                    return model.of(line);
                })
                .toList();
    }

    /** The texts of a row, as its cells say them. */
    private record LineText(TableView<RegimenLine> table, int columns) {
        String of(RegimenLine line) {
            return table.getColumns().stream()
                    .map(column -> text(column, line))
                    .collect(java.util.stream.Collectors.joining("|"));
        }

        @SuppressWarnings("unchecked")
        private static String text(javafx.scene.control.TableColumn<RegimenLine, ?> column, RegimenLine line) {
            var typed = (javafx.scene.control.TableColumn<RegimenLine, RegimenLine>) column;
            var cell = typed.getCellFactory().call(typed);
            cell.updateTableColumn(typed);
            cell.updateTableView(typed.getTableView());
            cell.updateIndex(typed.getTableView().getItems().indexOf(line));
            return cell.getText() == null ? "" : cell.getText();
        }
    }

    private void select(String drug) {
        @SuppressWarnings("unchecked")
        var table = (TableView<RegimenLine>) scene.lookup("#table");
        List<String> names = rows();
        for (int i = 0; i < names.size(); i++)
            if (names.get(i).startsWith(drug)) table.getSelectionModel().select(i);
    }

    private List<Dosing> dosings(String drug) {
        return rooms.dosings().ofPatient(patient).stream()
                .filter(dosing -> dosing.drug().equals(drug))
                .toList();
    }

    private static String words(Dosing dosing) {
        return dosing.startDay() + " " + dosing.dose() + " " + dosing.unit() + " " + dosing.dosesPerDay() + " "
                + dosing.formulation();
    }

    private Dosing dosing(String drug, LocalDate from, double dose) {
        return new Dosing(0, patient, drug, null, from, null, dose, "mg", 2, "oral", null);
    }

    private String warned() {
        return texts((VBox) node("#interactions"));
    }

    private static String texts(javafx.scene.Parent parent) {
        StringBuilder all = new StringBuilder();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Labeled label) all.append(label.getText()).append('\n');
            else if (child instanceof javafx.scene.Parent inner) all.append(texts(inner));
        }
        return all.toString();
    }

    private String said() {
        return ((Label) node("#concerns")).getText();
    }

    private void run(String key) {
        screen.shortcuts().stream()
                .filter(shortcut -> shortcut.titleKey().equals(key))
                .map(Shortcut::action)
                .forEach(Runnable::run);
        lay();
    }

    private void type(String id, String text) {
        var field = (TextInputControl) node(id);
        field.requestFocus();
        field.setText(text);
        lay();
    }

    private String text(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String code) {
        ((ComboBox<String>) node(id)).setValue(code);
    }

    private void fire(String id) {
        ((Button) node(id)).fire();
        lay();
    }

    private void press(String id, KeyCode code) {
        var node = node(id);
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        lay();
    }

    private javafx.scene.Node node(String id) {
        return scene.lookup(id);
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
