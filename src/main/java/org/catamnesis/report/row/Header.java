package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of a table.
 *
 * @param cells from left to right
 * @param depth lines that it takes
 */
record Header(List<HeaderCell> cells, int depth) {

    Header {
        cells = List.copyOf(cells);
    }

    boolean has(ColumnRole role) {
        return cells.stream().anyMatch(cell -> cell.role() == role);
    }

    long count(ColumnRole role) {
        return cells.stream().filter(cell -> cell.role() == role).count();
    }

    /** The heads side by side: a sheet in two columns repeats its head, and each becomes a header of its own. */
    List<Header> panels() {
        List<Header> panels = new ArrayList<>();
        List<HeaderCell> current = new ArrayList<>();
        for (HeaderCell cell : cells) {
            if (startsAgain(current, cell)) {
                panels.add(new Header(current, depth));
                current = new ArrayList<>();
            }
            current.add(cell);
        }
        panels.add(new Header(current, depth));
        return panels;
    }

    private static boolean startsAgain(List<HeaderCell> current, HeaderCell cell) {
        if (current.isEmpty() || current.stream().noneMatch(c -> c.role() == ColumnRole.VALUE)) {
            return false;
        }
        ColumnRole role = cell.role();
        boolean starter = role == ColumnRole.NAME || role == ColumnRole.NUMBER || role == ColumnRole.CODE;
        return starter
                && (current.getFirst().role() == role
                        || role == ColumnRole.NAME && current.size() > 2 && hasName(current));
    }

    private static boolean hasName(List<HeaderCell> cells) {
        return cells.stream().anyMatch(cell -> cell.role() == ColumnRole.NAME);
    }
}
