package org.catamnesis.ui.common.move;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ResultMoveStore.Moved;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.PatientChooser;
import org.catamnesis.ui.common.Rooms;

/** The page on which results or a document are given to the patient whose they are; it stands in the place of a section. */
public final class MovePage {
    private final Desk desk;
    private final Rooms rooms;
    private final List<MoveChoice> choices;
    private final Consumer<Moved> done;
    private final Runnable cancelled;
    private final PatientChooser chooser;
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<ProblemException> failed = new ReadOnlyObjectWrapper<>();
    private final Parent root;

    @FXML
    private VBox what;

    @FXML
    private StackPane whom;

    @FXML
    private TextField reason;

    @FXML
    private Label problem;

    @FXML
    private Button move;

    /** @param done hears what was moved, once it is told with a way back */
    public MovePage(
            Desk desk,
            Rooms rooms,
            long patientId,
            List<MoveChoice> choices,
            Consumer<Moved> done,
            Runnable cancelled) {
        this.desk = desk;
        this.rooms = rooms;
        this.choices = List.copyOf(choices);
        this.done = done;
        this.cancelled = cancelled;
        chooser = new PatientChooser(desk, rooms.directory(), patientId);
        root = desk.views().load(FxmlView.MOVE, this);
    }

    public Parent root() {
        return root;
    }

    public void focus() {
        chooser.field().requestFocus();
    }

    @FXML
    private void initialize() {
        whom.getChildren().setAll(chooser);
        for (MoveChoice choice : choices) {
            var button = new RadioButton();
            desk.words().label(button, choice.key(), choice.count());
            button.setToggleGroup(group);
            button.setUserData(choice);
            what.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        desk.words().problem(problem, failed);
        var noReason = Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty());
        move.disableProperty().bind(chooser.chosen().isNull().or(noReason));
    }

    @FXML
    private void move() {
        var choice = (MoveChoice) group.getSelectedToggle().getUserData();
        long to = chooser.chosen().get().id();
        String why = reason.getText().strip();
        failed.set(null);
        desk.tasks()
                .run(() -> choice.mover().move(to, why))
                .onSuccess(moved -> moved(moved, why))
                .onProblem(failed::set)
                .start();
    }

    private void moved(Moved moved, String why) {
        desk.notifications()
                .good(
                        "move.undo",
                        () -> undo(moved, why),
                        "move.moved",
                        moved.results(),
                        moved.documents().size());
        done.accept(moved);
    }

    private void undo(Moved moved, String why) {
        desk.tasks()
                .run(() -> rooms.moves().undo(moved, why))
                .onSuccess(back -> {
                    desk.notifications().good("move.moved-back", back.results());
                    done.accept(back);
                })
                .start();
    }

    @FXML
    private void cancel() {
        cancelled.run();
    }
}
