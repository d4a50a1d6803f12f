package org.catamnesis.ui.inbox;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;

/** What has to be answered before the rows of a document are shown stands in their place. */
final class Obstacles {
    private final ReviewModel model;
    private final StackPane place;
    private final Node rows;
    private final OtherPatientController other;

    /**
     * @param place where an obstacle stands, over the rows
     * @param another leads to the search for the right patient
     * @param aside sets the document aside
     */
    Obstacles(Desk desk, ReviewModel model, StackPane place, Node rows, Runnable another, Runnable aside) {
        this.model = model;
        this.place = place;
        this.rows = rows;
        other = new OtherPatientController(desk.words(), model, another, aside);
        desk.views().load(FxmlView.OTHER_PATIENT, other);
        model.whose().choice().subscribe(_ -> show());
        model.start().subscribe(_ -> show());
    }

    /** The obstacle gets the focus, where there is none the other one. */
    void focusOr(Node otherwise) {
        if (standing()) {
            other.focus();
        } else {
            otherwise.requestFocus();
        }
    }

    private boolean standing() {
        return model.start().get() != null
                && model.whose().choice().get().standing() == PatientChoice.Standing.CONTRADICTED;
    }

    private void show() {
        boolean there = standing();
        boolean held = place.getScene() != null && within(place.getScene().getFocusOwner());
        place.getChildren().setAll(there ? java.util.List.of(other.root()) : java.util.List.of());
        place.setVisible(there);
        rows.setVisible(!there);
        if (there) {
            other.focus();
        } else if (held) {
            rows.requestFocus();
        }
    }

    private boolean within(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == place) return true;
        }
        return false;
    }
}
