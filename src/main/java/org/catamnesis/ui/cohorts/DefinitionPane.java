package org.catamnesis.ui.cohorts;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.CohortRunStore;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;

/** Everything that describes a cohort: the definition, when the study looks, what is kept of it, and the sentence. */
final class DefinitionPane {
    private final DefinitionController definition;
    private final ShelfModel shelf;
    private final Parent root;

    DefinitionPane(Desk desk, Rooms rooms, CohortsModel model, CriterionChoices choices, FileChoice files) {
        definition = new DefinitionController(desk, model.form(), choices);
        shelf = new ShelfModel(
                desk.tasks(),
                new CohortDefinitionStore(rooms.session()),
                new CohortRunStore(rooms.session()),
                model.form(),
                model::open);
        root = desk.views().load(FxmlView.COHORT_DEFINITION, definition);
        definition.furnish(
                desk.views().load(FxmlView.COHORT_OBSERVATION, new ObservationController(desk.words(), model.form())),
                desk.views().load(FxmlView.COHORT_SHELF, new ShelfController(desk, shelf, model.form(), files)));
        model.saved().subscribe(_ -> shelf.look());
    }

    Node root() {
        return root;
    }

    /** Looks again at the versions and runs, such as after an export. */
    void look() {
        shelf.look();
    }

    /** Puts the cursor into the name. */
    void focus() {
        definition.focus();
    }

    /** Opens the menu of criteria. */
    void offerCriteria() {
        definition.offerCriteria();
    }
}
