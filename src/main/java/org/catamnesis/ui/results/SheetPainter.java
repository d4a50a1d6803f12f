package org.catamnesis.ui.results;

import java.time.LocalDateTime;
import java.util.Optional;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.LabResult;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Grade;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Mark;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/** Draws the part of the table that is seen: values right-aligned, the sign of an abnormal one in its own slot. */
final class SheetPainter {
    private static final double BASELINE = 18.5;
    private static final double SLOT = 20;
    private final ResultsModel model;
    private final SheetGrid grid;
    private final Surface surface;
    private final Palette palette;

    SheetPainter(ResultsModel model, SheetGrid grid, Surface surface, Palette palette) {
        this.model = model;
        this.grid = grid;
        this.surface = surface;
        this.palette = palette;
    }

    void paint() {
        surface.rectangle(new Box(0, 0, grid.width(), grid.height()), palette.surface());
        surface.clip(Box.between(SheetGrid.FIXED, SheetGrid.HEAD, grid.width(), grid.height()));
        chosen();
        rows(this::cells);
        surface.unclip();
        surface.clip(Box.between(0, SheetGrid.HEAD, grid.width(), grid.height()));
        rows(this::left);
        surface.unclip();
        surface.clip(Box.between(SheetGrid.FIXED, 0, grid.width(), SheetGrid.HEAD));
        for (int moment = grid.firstMoment(); moment <= grid.lastMoment(); moment++) head(moment);
        surface.unclip();
        surface.line(0, SheetGrid.HEAD - 1, grid.width(), SheetGrid.HEAD - 1, Stroke.hairline(palette.line()));
        surface.line(SheetGrid.FIXED, 0, SheetGrid.FIXED, grid.height(), Stroke.hairline(palette.line()));
    }

    private interface RowPainter {
        void paint(int item, double y);
    }

    private void rows(RowPainter painter) {
        for (int item = grid.firstItem(); item <= grid.lastItem(); item++) painter.paint(item, grid.y(item));
    }

    private void chosen() {
        ResultsModel.Cell chosen = model.chosen().get();
        if (chosen != null) {
            surface.rectangle(
                    grid.cell(chosen.item(), chosen.moment()), palette.focus().at(0.18));
        }
    }

    private void head(int moment) {
        LocalDateTime at = model.sheet().moments().get(moment);
        double right = grid.x(moment) + SheetGrid.COLUMN - SLOT;
        surface.text(
                at.toLocalDate().toString(),
                right,
                18,
                Lettering.small(palette.text()).right());
        String day = model.words().sinceTransplant(at.toLocalDate());
        surface.text(day, right, 34, Lettering.small(palette.textQuiet()).right());
    }

    private void left(int item, double y) {
        surface.line(0, y + SheetGrid.ROW - 1, grid.width(), y + SheetGrid.ROW - 1, Stroke.hairline(palette.line()));
        switch (model.items().get().get(item)) {
            case SheetItem.Heading heading -> {
                Lettering style = Lettering.small(palette.textQuiet()).strong();
                surface.text(model.groupName(heading), 16, y + BASELINE, style);
            }
            case SheetItem.Results results -> {
                LabResult newest = results.line().newest();
                Lettering name = Lettering.base(palette.text());
                Lettering quiet = Lettering.small(palette.textQuiet());
                double room = SheetGrid.NAME - 32;
                String full = model.name(results.line());
                boolean fits = surface.textWidth(full, name) <= room;
                fitted(fits ? full : model.shortName(results.line()), 24, room, y, name);
                fitted(unit(newest), SheetGrid.NAME, SheetGrid.UNIT - 8, y, quiet);
                double interval = SheetGrid.NAME + SheetGrid.UNIT;
                fitted(newest.measurement().interval().text(), interval, SheetGrid.INTERVAL - 8, y, quiet);
            }
        }
    }

    private void fitted(String text, double x, double room, double y, Lettering style) {
        surface.text(style.fitted(text, room), x, y + BASELINE, style);
    }

    private void cells(int item, double y) {
        if (model.items().get().get(item) instanceof SheetItem.Results results) {
            for (int moment = grid.firstMoment(); moment <= grid.lastMoment(); moment++) {
                double x = grid.x(moment);
                String unit = unit(results.line().newest());
                results.line().at(moment).ifPresent(cell -> cell(cell, unit, x, y));
            }
        }
    }

    private void cell(Flowsheet.Cell cell, String usualUnit, double x, double y) {
        Grade grade = cell.flag() == null ? Grade.NORMAL : ResultGrades.grade(cell.flag());
        double right = x + SheetGrid.COLUMN - SLOT;
        Lettering plain = Lettering.base(palette.of(grade)).right();
        Lettering style = grade == Grade.NORMAL ? plain : plain.strong();
        String text =
                cell.result().measurement().value().text() + (cell.results().size() > 1 ? " +" : "");
        String unit = unit(cell.result());
        if (!unit.equals(usualUnit) && !unit.isEmpty()) {
            // A number is never cut: another unit gets the room that the value leaves.
            Lettering small = Lettering.small(palette.textQuiet()).right();
            String shown = small.fitted(unit, right - x - 7 - style.width(text));
            surface.text(shown, right, y + BASELINE, small);
            right -= small.width(shown) + 3;
        }
        surface.text(style.fitted(text, right - x - 4), right, y + BASELINE, style);
        mark(grade)
                .ifPresent(mark -> surface.mark(
                        mark,
                        x + SheetGrid.COLUMN - SLOT / 2,
                        y + SheetGrid.ROW / 2,
                        palette.of(grade),
                        palette.surface()));
    }

    private static String unit(LabResult result) {
        String unit = result.measurement().unit();
        return unit == null ? "" : unit;
    }

    private static Optional<Mark> mark(Grade grade) {
        return switch (grade) {
            case NORMAL -> Optional.empty();
            case HIGH -> Optional.of(Mark.HIGH);
            case LOW -> Optional.of(Mark.LOW);
            case CRITICAL_HIGH -> Optional.of(Mark.CRITICAL_HIGH);
            case CRITICAL_LOW -> Optional.of(Mark.CRITICAL_LOW);
            case ABNORMAL -> Optional.of(Mark.ABNORMAL);
        };
    }
}
