package org.catamnesis.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.ProblemPage;
import org.catamnesis.ui.common.Problems;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.Shortcuts;

/** The frame around the screens. */
final class ShellController {
    private final Desk desk;
    private final ShellModel model;
    private final SearchModel searchModel;
    private final SignedIn signedIn;
    private SearchBox searchBox;
    private ShortcutOverlay keys;

    @FXML
    private VBox rooms;

    @FXML
    private VBox tools;

    @FXML
    private TextField search;

    @FXML
    private HBox tabs;

    @FXML
    private StackPane content;

    @FXML
    private Label who;

    @FXML
    private Label clinic;

    @FXML
    private Label masked;

    @FXML
    private Label backedUp;

    @FXML
    private HBox work;

    @FXML
    private VBox results;

    @FXML
    private VBox notifications;

    @FXML
    private StackPane overlay;

    ShellController(Desk desk, ShellModel model, SearchModel searchModel, SignedIn signedIn) {
        this.desk = desk;
        this.model = model;
        this.searchModel = searchModel;
        this.signedIn = signedIn;
    }

    @FXML
    private void initialize() {
        who.setText(signedIn.userName());
        clinic.setText(signedIn.clinicName());
        desk.words().label(masked, "privacy.on");
        masked.visibleProperty().bind(desk.privacy().masked());
        masked.managedProperty().bind(masked.visibleProperty());
        new BackedUpText(desk.words(), signedIn.backedUp()).show(backedUp);
        new Rail(desk.words(), model).fill(rooms);
        new Tools(desk, this::showKeys, signedIn.lock(), signedIn.signOut()).fill(tools);
        new TabStrip(desk.words(), model, tabs).follow();
        new StatusBar(desk, work).follow();
        new NotificationPane(desk, notifications).follow();
        searchBox = new SearchBox(desk, searchModel, search, results);
        searchBox.follow();
        search.getParent().setVisible(signedIn.findsPatients());
        keys = new ShortcutOverlay(desk.words(), overlay);
        model.shown().subscribe(this::swap);
    }

    /** Listens to the keys of a scene that this shell is in, until what it returns is run. */
    Runnable listen(Scene scene) {
        var shortcuts =
                new Shortcuts(windowKeys(), () -> screenKeys(model.shown().get()));
        Runnable stop = shortcuts.listen(scene, this::showKeys);
        EventHandler<KeyEvent> closeKeys = event -> {
            if (keys.isOpen()) {
                keys.close();
                event.consume();
            }
        };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, closeKeys);
        return () -> {
            stop.run();
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, closeKeys);
        };
    }

    void showKeys() {
        Screen shown = model.shown().get();
        keys.open(shown.titleKey(), screenKeys(shown), windowKeys());
    }

    void hideKeys() {
        keys.close();
    }

    private static List<Shortcut> screenKeys(Screen screen) {
        return screen == null ? List.of() : screen.shortcuts();
    }

    private List<Shortcut> windowKeys() {
        var all = new ArrayList<Shortcut>();
        if (signedIn.findsPatients()) {
            all.add(Shortcut.of("Shortcut+K", "shell.keys-search", searchBox::focus));
        }
        for (Screen room : model.rooms()) {
            RailSlot.of(room.name())
                    .map(slot -> Shortcut.of(slot.keys(), room.titleKey(), () -> model.show(room)))
                    .ifPresent(all::add);
        }
        all.add(Shortcut.of("Ctrl+Shift+M", "privacy.key", desk.privacy()::toggle));
        all.add(Shortcut.of("Ctrl+L", "shell.lock", signedIn.lock()));
        all.add(Shortcut.of("Shortcut+W", "shell.close-patient", model::closeShown));
        all.add(Shortcut.of("Ctrl+Tab", "shell.next-patient", () -> model.step(1)));
        all.add(Shortcut.of("Ctrl+Shift+Tab", "shell.previous-patient", () -> model.step(-1)));
        all.add(Shortcut.of("Esc", "shell.go-back", model::back));
        all.add(Shortcut.of("F1", "shell.keys-show", this::showKeys));
        return all;
    }

    private void swap(Screen before, Screen after) {
        if (before != null) {
            before.onHide();
        }
        if (after == null) {
            content.getChildren().clear();
            return;
        }
        try {
            content.getChildren().setAll(after.root());
            after.onShow();
        } catch (RuntimeException e) {
            content.getChildren()
                    .setAll((Node) ProblemPage.of(desk.words(), Problems.of(e), () -> swap(null, after), model::back));
        }
    }
}
