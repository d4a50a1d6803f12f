package org.catamnesis.ui.inbox;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;

/** Puts what has to be answered first in the place of the rows. */
final class Obstacles {
    private final ReviewModel model;
    private final StackPane place;
    private final Node rows;
    private final Map<Obstacle, ObstacleCard> cards;

    /**
     * @param place where an obstacle stands, over the rows
     * @param another leads to the search for the right patient
     * @param aside sets the document aside
     */
    Obstacles(Desk desk, ReviewModel model, StackPane place, Node rows, Runnable another, Runnable aside) {
        this.model = model;
        this.place = place;
        this.rows = rows;
        var locked = new LockedController(desk.words(), model);
        desk.views().load(FxmlView.LOCKED_FILE, locked);
        var doubled = new DoubledController(desk, model, aside);
        desk.views().load(FxmlView.DOUBLED, doubled);
        var other = new OtherPatientController(desk.words(), model, another, aside);
        desk.views().load(FxmlView.OTHER_PATIENT, other);
        cards = Map.of(Obstacle.LOCKED, locked, Obstacle.DOUBLED, doubled, Obstacle.OTHER_PATIENT, other);
        model.obstacle().subscribe(this::show);
    }

    /** The obstacle gets the focus, where there is none the other one. */
    void focusOr(Node otherwise) {
        ObstacleCard card = cards.get(model.obstacle().get());
        if (card == null) {
            otherwise.requestFocus();
        } else {
            card.focus();
        }
    }

    private void show(Obstacle now) {
        ObstacleCard card = cards.get(now);
        boolean held = place.getScene() != null && within(place.getScene().getFocusOwner());
        place.getChildren().setAll(card == null ? List.of() : List.of(card.root()));
        place.setVisible(card != null);
        rows.setVisible(card == null);
        if (card != null) {
            card.focus();
        } else if (held) {
            rows.requestFocus();
        }
    }

    private boolean within(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }
}
