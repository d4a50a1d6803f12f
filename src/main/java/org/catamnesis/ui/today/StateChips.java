package org.catamnesis.ui.today;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;

/** How many lines there are of each state; a press leaves only those, with Ctrl also those. */
final class StateChips extends FlowPane {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private final Desk desk;
    private final TodayModel model;
    private final Map<WorkState, ToggleButton> chips = new EnumMap<>(WorkState.class);
    private final ToggleButton later = new ToggleButton();

    StateChips(Desk desk, TodayModel model) {
        super(8, 8);
        this.desk = desk;
        this.model = model;
        setId("stateChips");
        getStyleClass().add("state-chips");
        for (WorkState state : WorkState.values()) {
            var chip = new ToggleButton();
            StateLook look = StateLook.of(state);
            chip.setId("chip-" + state.code());
            chip.setGraphic(Icons.icon(look.icon(), look.style()));
            chip.getStyleClass().add("state-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(_ -> {
                model.filter().set(model.filter().get().only(state));
                show();
            });
            chips.put(state, chip);
            getChildren().add(chip);
        }
        later.setId("chip-later");
        later.getStyleClass().add("state-chip");
        later.setMinWidth(USE_PREF_SIZE);
        later.setOnAction(_ -> {
            model.filter().set(model.filter().get().later(later.isSelected()));
            show();
        });
        getChildren().add(later);
    }

    /** Only this state, by its number from 1; 0 for all. */
    void press(int number) {
        if (number == 0)
            model.filter().set(TodayFilter.ALL.by(model.filter().get().grouping()));
        else if (number <= WorkState.values().length)
            model.filter().set(model.filter().get().only(WorkState.values()[number - 1]));
        show();
    }

    void show() {
        chips.forEach((state, chip) -> {
            int count = model.count(state);
            chip.setText(desk.words().now("today.chip", desk.words().now("work-state." + state.code()), count));
            chip.setSelected(model.filter().get().states().contains(state));
            chip.pseudoClassStateChanged(NONE, count == 0);
        });
        later.setText(desk.words().now("today.chip", desk.words().now("today.later"), model.later()));
        later.setSelected(model.filter().get().later());
        later.pseudoClassStateChanged(NONE, model.later() == 0);
    }
}
