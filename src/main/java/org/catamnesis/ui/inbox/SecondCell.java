package org.catamnesis.ui.inbox;

import java.util.function.IntConsumer;
import javafx.scene.control.ContentDisplay;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The value as it is typed a second time, where the clinic asks for that; the first one stays covered until then. */
final class SecondCell extends EditorCell {
    /** What stands in the place of a first value that is to be typed blindly. */
    static final String COVERED = "•••";

    private final ReviewModel model;
    private final Runnable next;
    private final IntConsumer beside;

    /**
     * @param next goes on to the next value that is to be typed again
     * @param beside goes to the cell beside this one
     */
    SecondCell(ReviewModel model, Runnable next, IntConsumer beside) {
        this.model = model;
        this.next = next;
        this.beside = beside;
        getStyleClass().add("number");
    }

    /** Whether the first value of a row must not be seen yet. */
    static boolean covers(ReviewRow row) {
        return row.twice() && row.second().isBlank() && row.state() != RowState.REJECTED;
    }

    @Override
    void show(ReviewRow row) {
        setText(row.second());
        setGraphic(row.disagrees() ? Icons.icon(Material2OutlinedAL.ERROR_OUTLINE, "in-high") : null);
        setContentDisplay(ContentDisplay.LEFT);
    }

    @Override
    String editText(ReviewRow row) {
        return row.second();
    }

    @Override
    void typed(int place, String text) {
        model.sheet().typeAgain(place, text);
    }

    @Override
    void entered() {
        next.run();
    }

    @Override
    void goBeside(int by) {
        beside.accept(by);
    }
}
