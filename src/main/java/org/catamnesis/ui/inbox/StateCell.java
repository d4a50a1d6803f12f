package org.catamnesis.ui.inbox;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Where a row stands, and how far it is from the result before. */
final class StateCell extends TableCell<ReviewRow, ReviewRow> {
    private final Words words;
    private final ReviewModel model;

    StateCell(Words words, ReviewModel model) {
        this.words = words;
        this.model = model;
    }

    @Override
    protected void updateItem(ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("in-unreviewed", "quiet", "in-high");
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setGraphic(icon(row.state()));
        setText(text(row));
        switch (row.state()) {
            case DOUBTFUL, UNMAPPED, SECOND_ENTRY -> getStyleClass().add("in-unreviewed");
            case INCOMPLETE -> getStyleClass().add("in-high");
            case ON_FILE, REJECTED, READY -> getStyleClass().add("quiet");
        }
    }

    private String text(ReviewRow row) {
        return switch (row.state()) {
            case READY -> change();
            case DOUBTFUL -> doubtful(row);
            case UNMAPPED -> words.now("review.unmapped");
            case SECOND_ENTRY -> words.now(row.disagrees() ? "review.disagrees" : "review.second-entry");
            case INCOMPLETE -> words.now("review.incomplete");
            case ON_FILE -> words.now("review.on-file");
            case REJECTED -> words.now("review.rejected");
        };
    }

    private String doubtful(ReviewRow row) {
        int sure = CellDoubt.percent(row);
        return words.now("review.doubtful") + (sure < 100 ? "  " + sure + " %" : "");
    }

    private String change() {
        Long percent = model.comparison().get().change().get(getIndex());
        return percent == null ? "" : (percent > 0 ? "+" : "") + percent + " %";
    }

    private static Node icon(RowState state) {
        return switch (state) {
            case READY -> Icons.icon(Material2OutlinedAL.CHECK, "in-good");
            case DOUBTFUL, UNMAPPED, SECOND_ENTRY -> Icons.icon(Material2OutlinedAL.HELP_OUTLINE, "in-unreviewed");
            case INCOMPLETE -> Icons.icon(Material2OutlinedAL.ERROR_OUTLINE, "in-high");
            case ON_FILE -> Icons.icon(Material2OutlinedAL.ARCHIVE);
            case REJECTED -> Icons.icon(Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE);
        };
    }
}
