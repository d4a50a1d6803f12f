package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.catamnesis.app.Workstation;
import org.catamnesis.cohort.statistics.Endpoint;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsSectionTest {
    private Stage stage;
    private Desk desk;

    @Test
    void aResearcherSeesCurvesTableAndMetricsOfTheCohortInBothLanguages(@TempDir Path folder) throws Exception {
        OnFxThread.start();
        try (StudyClinic clinic = new StudyClinic(folder)) {
            Rooms rooms = new Workstation(clinic.researcher()).rooms();
            show(rooms);
            OnFxThread.until(() -> !node("#compute").isDisabled());
            OnFxThread.call(() -> {
                ((ToggleButton) node("#room-statistics")).fire();
                return null;
            });
            // Of so few at once, without the button.
            OnFxThread.until(() -> texts().contains(
                            "Of the 24 patients an export would hold. Whoever came later counts from then on."));
            OnFxThread.call(() -> {
                choice("#endpoint").setValue(new CurveChoice(Endpoint.REJECTION, false));
                return null;
            });
            assertTrue(OnFxThread.call(() ->
                    texts().containsAll(List.of("Table 1", "Kidney", "Liver", "not computable", "withheld, few"))));
            OnFxThread.call(() -> {
                choice("#by").setValue("sex");
                return null;
            });
            List<String> bySex = List.of("Female", "Male", "<11", "*", "24", "median [IQR]");
            assertTrue(OnFxThread.call(() -> texts().containsAll(bySex)), () -> texts().toString());
            OnFxThread.call(() -> {
                choice("#endpoint").setValue(new CurveChoice(Endpoint.REJECTION, false));
                return null;
            });
            assertTrue(OnFxThread.call(() -> texts().stream().anyMatch(text -> text.contains("Death can come first"))));
            assertEquals(
                    CurveChoice.all(false),
                    OnFxThread.call(() -> List.copyOf(choice("#endpoint").getItems())),
                    "events one by one are not for whoever may not approve");
            assertFalse(OnFxThread.call(() -> node("#groups").isVisible()));
            assertTrue(OnFxThread.call(() -> node("#compute").isDisabled()), "nothing has changed");
            assertEquals(
                    "Free of rejection",
                    OnFxThread.call(() -> ((javafx.scene.layout.VBox) node("#figure"))
                            .getChildren()
                            .getFirst()
                            .getAccessibleText()));
            OnFxThread.call(() -> {
                desk.words().speak(Language.CHINESE);
                desk.theme().wear(Appearance.DARK);
                return null;
            });
            OnFxThread.until(() -> texts().contains("基线特征"));
            assertFalse(OnFxThread.call(() -> texts().contains("not computable")));
            OnFxThread.call(() -> {
                stage.hide();
                return null;
            });
            rooms.reader().close();
        }
    }

    private void show(Rooms rooms) throws Exception {
        stage = OnFxThread.call(() -> {
            desk = Desk.live(Language.ENGLISH, Appearance.LIGHT);
            var screen = new CohortsScreen(desk, rooms, (_, _) -> Optional.empty());
            var scene = new Scene(screen.root(), 1294, 700);
            desk.theme().dress(scene);
            var shown = new Stage();
            shown.setScene(scene);
            shown.show();
            screen.onShow();
            return shown;
        });
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> choice(String selector) {
        return (ComboBox<Object>) node(selector);
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }
}
