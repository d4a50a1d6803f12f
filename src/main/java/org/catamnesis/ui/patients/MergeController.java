package org.catamnesis.ui.patients;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.PatientChooser;
import org.catamnesis.ui.common.Rooms;

/** Another record of the same person: found, laid beside this one, and merged into it for a reason. */
final class MergeController {
    private final Desk desk;
    private final Rooms rooms;
    private final RecordModel model;
    private final Runnable done;
    private final Patient kept;
    private final PatientChooser chooser;
    private final List<Choice<?>> choices = new ArrayList<>();
    private final ReadOnlyObjectWrapper<ProblemException> failed = new ReadOnlyObjectWrapper<>();

    @FXML
    private StackPane whom;

    @FXML
    private VBox side;

    @FXML
    private GridPane compare;

    @FXML
    private TextField reason;

    @FXML
    private Label problem;

    @FXML
    private Button merge;

    MergeController(Desk desk, Rooms rooms, RecordModel model, Runnable done) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
        this.done = done;
        kept = model.content().get().patient();
        chooser = new PatientChooser(desk, rooms.directory(), kept.id());
    }

    /** A value of which the one or the other is kept. */
    private record Choice<T>(T here, T there, RadioButton other) {
        T value() {
            return other.isSelected() ? there : here;
        }
    }

    @FXML
    private void initialize() {
        whom.getChildren().setAll(chooser);
        desk.words().problem(problem, failed);
        side.visibleProperty().bind(chooser.chosen().isNotNull());
        side.managedProperty().bind(side.visibleProperty());
        chooser.chosen().subscribe(this::compare);
        desk.words().messages().subscribe(_ -> compare(chooser.chosen().get()));
        var noReason = Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty());
        merge.disableProperty().bind(chooser.chosen().isNull().or(noReason));
    }

    void focus() {
        chooser.field().requestFocus();
    }

    private void compare(Patient other) {
        compare.getChildren().clear();
        choices.clear();
        if (other == null) {
            return;
        }
        compare.addRow(
                0,
                new Label(),
                FactGrid.quiet(desk.words().now("merge.kept", kept.mrn())),
                FactGrid.quiet(desk.words().now("merge.other", other.mrn())));
        Demographics here = kept.demographics();
        Demographics there = other.demographics();
        choose("patients.name", here.name(), there.name(), Function.identity());
        choose("patients.sex", here.sex(), there.sex(), sex -> desk.words().now(Labels.key(sex)));
        choose("patients.birth-date", here.birthDate(), there.birthDate(), Object::toString);
        choose("patients.phone", here.phone(), there.phone(), Function.identity());
        choose("patient-form.address", here.address(), there.address(), Function.identity());
        choose("patient-form.note", here.note(), there.note(), Function.identity());
    }

    /** One line: both values where they differ, with what is known rather than nothing chosen at first. */
    private <T> void choose(String key, T here, T there, Function<T, String> words) {
        var group = new ToggleGroup();
        RadioButton first = button(group, here, words);
        RadioButton second = button(group, there, words);
        (here == null && there != null ? second : first).setSelected(true);
        boolean same = Objects.equals(here, there);
        first.setDisable(same);
        second.setDisable(same);
        choices.add(new Choice<>(here, there, second));
        compare.addRow(choices.size(), FactGrid.quiet(desk.words().now(key)), first, second);
    }

    private <T> RadioButton button(ToggleGroup group, T value, Function<T, String> words) {
        var button = new RadioButton(value == null ? desk.words().now("merge.nothing") : words.apply(value));
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }

    /** In the order in which {@link #compare} lays them down. */
    private Demographics chosen() {
        return new Demographics(
                (String) choices.get(0).value(),
                (org.catamnesis.patient.Sex) choices.get(1).value(),
                (java.time.LocalDate) choices.get(2).value(),
                (String) choices.get(3).value(),
                (String) choices.get(4).value(),
                (String) choices.get(5).value());
    }

    @FXML
    private void merge() {
        Patient other = chooser.chosen().get();
        Demographics chosen = chosen();
        String why = reason.getText().strip();
        failed.set(null);
        desk.tasks()
                .run(() -> {
                    var merged = rooms.merges().merge(kept, other, chosen, why);
                    rooms.directory().refresh(other.id());
                    return merged;
                })
                .onSuccess(_ -> {
                    done.run();
                    desk.notifications().good("merge.merged");
                    model.refresh();
                })
                .onProblem(failed::set)
                .start();
    }

    @FXML
    private void cancel() {
        done.run();
    }
}
