package org.catamnesis.ui.inbox;

import javafx.scene.Node;

/** A question that stands in the place of the rows. */
interface ObstacleCard {
    Node root();

    /** To where its safest answer is one key away. */
    void focus();
}
