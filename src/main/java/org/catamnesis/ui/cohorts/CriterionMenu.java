package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.catamnesis.ui.common.Words;

/** What can be asked for, each with the digit or letter that chooses it while the menu is open. */
final class CriterionMenu {
    private static final String KEYS = "1234567890abc";
    private static final List<CriterionRow.Kind> OFFERED = List.of(
            CriterionRow.Kind.CONSENT,
            CriterionRow.Kind.EVENT,
            CriterionRow.Kind.ORDER,
            CriterionRow.Kind.VALUE,
            CriterionRow.Kind.MEASURED,
            CriterionRow.Kind.DRUG,
            CriterionRow.Kind.EXPOSURE,
            CriterionRow.Kind.DIAGNOSIS,
            CriterionRow.Kind.DONOR,
            CriterionRow.Kind.EARLIER,
            CriterionRow.Kind.FOLLOW_UP,
            CriterionRow.Kind.SEX,
            CriterionRow.Kind.GROUP);

    private CriterionMenu() {}

    /** Opens the menu at this button, and gives each choice to {@code add}. */
    static ContextMenu of(Words words, Button button, Consumer<CriterionRow.Kind> add) {
        var menu = new ContextMenu();
        for (int i = 0; i < OFFERED.size(); i++) {
            CriterionRow.Kind kind = OFFERED.get(i);
            var item = new MenuItem();
            item.setMnemonicParsing(false);
            item.textProperty().bind(words.text("cohort.form-menu", KEYS.substring(i, i + 1), words.text(key(kind))));
            item.setOnAction(_ -> add.accept(kind));
            menu.getItems().add(item);
        }
        menu.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            int place = event.getCharacter().isEmpty() ? -1 : KEYS.indexOf(event.getCharacter());
            if (place < 0) return;
            event.consume();
            menu.hide();
            add.accept(OFFERED.get(place));
        });
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 0));
        return menu;
    }

    private static String key(CriterionRow.Kind kind) {
        return switch (kind) {
            case CONSENT -> "cohort.form-add-consent";
            case EVENT -> "cohorts.add-event";
            case ORDER -> "cohort.form-add-order";
            case VALUE -> "cohort.form-add-value";
            case MEASURED -> "cohorts.add-measured";
            case DRUG -> "cohorts.add-drug";
            case EXPOSURE -> "cohort.form-add-exposure";
            case DIAGNOSIS -> "cohort.form-add-diagnosis";
            case DONOR -> "cohort.form-add-donor";
            case EARLIER -> "cohort.form-add-earlier";
            case FOLLOW_UP -> "cohorts.add-follow-up";
            case SEX -> "cohorts.add-sex";
            case GROUP, KEPT -> "cohort.form-add-group";
        };
    }
}
