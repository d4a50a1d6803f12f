package org.catamnesis.ui.inbox;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.catamnesis.report.ReviewRow;

/** Tells the sheet which of its rows stand on the screen as a whole. */
final class RowSight {
    private static final double NEARLY = 6;
    private final TableView<ReviewRow> table;
    private final ReviewSheet sheet;
    private boolean watching;

    RowSight(TableView<ReviewRow> table, ReviewSheet sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    /** Looks now, and from now on whenever the rows are scrolled. */
    void look() {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        if (!watching) {
            watching = true;
            flow.positionProperty().subscribe(_ -> see(flow));
        }
        see(flow);
    }

    private void see(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || !table.isVisible()) {
            return;
        }
        boolean cutAbove = first.getLayoutY() < -NEARLY;
        boolean cutBelow = last.getLayoutY() + last.getHeight() > flow.getHeight() + NEARLY;
        sheet.see(first.getIndex() + (cutAbove ? 1 : 0), last.getIndex() - (cutBelow ? 1 : 0));
    }
}
