package org.catamnesis.ui.results;

import java.util.Optional;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.UnitText;
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
        ResultsModel.Cell corner = model.corner().get();
        if (chosen == null) return;
        Box one = grid.cell(chosen.item(), chosen.moment());
        Box other = corner == null ? one : grid.cell(corner.item(), corner.moment());
        Box both = Box.between(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.max(one.right(), other.right()),
                Math.max(one.bottom(), other.bottom()));
        surface.rectangle(both, palette.focus().at(0.18));
        if (corner != null) surface.rectangle(one, palette.focus().at(0.18));
    }

    private void head(int moment) {
        SheetHead head = SheetHead.of(model, moment);
        double right = grid.x(moment) + SheetGrid.COLUMN - SLOT;
        surface.text(head.day(), right, 18, Lettering.small(palette.text()).right());
        Lettering below = Lettering.small(head.warns() ? palette.of(Grade.HIGH) : palette.textQuiet())
                .right();
        surface.text(below.fitted(head.below(), SheetGrid.COLUMN - SLOT + 12), right, 34, below);
    }

    private void left(int item, double y) {
        surface.line(0, y + SheetGrid.ROW - 1, grid.width(), y + SheetGrid.ROW - 1, Stroke.hairline(palette.line()));
        SheetItem row = model.items().get().get(item);
        switch (row) {
            case SheetItem.Heading heading -> {
                Lettering style = Lettering.small(palette.textQuiet()).strong();
                surface.text(model.groupName(heading), 16, y + BASELINE, style);
            }
            case SheetItem.Results results -> {
                DisplayUnits.Shown newest = model.shown(results.line().newest());
                Lettering name = Lettering.base(palette.text());
                double room = SheetGrid.NAME - 32;
                String full = model.name(results.line());
                boolean fits = surface.textWidth(full, name) <= room;
                fitted(fits ? full : model.shortName(results.line()), 24, room, y, name);
                beside(row, UnitText.shown(newest.unit()), newest.interval().text(), y);
            }
            case SheetItem.Calculated calculated -> {
                var about = calculated.series().about();
                Lettering name = Lettering.base(palette.textQuiet());
                fitted(model.indicatorWords().name(about), 24, SheetGrid.NAME - 32, y, name);
                beside(row, UnitText.shown(about.unit()), model.calculatedWord(), y);
            }
        }
    }

    private void beside(SheetItem row, String unit, String interval, double y) {
        Lettering quiet = Lettering.small(palette.textQuiet());
        Box box = new Box(SheetGrid.NAME, y + 6, SheetGrid.SPARK - 14, SheetGrid.ROW - 13);
        model.spark(row).draw(surface, box, palette.textQuiet(), palette.text());
        fitted(unit, SheetGrid.NAME + SheetGrid.SPARK, SheetGrid.UNIT - 8, y, quiet);
        fitted(interval, SheetGrid.NAME + SheetGrid.SPARK + SheetGrid.UNIT, SheetGrid.INTERVAL - 8, y, quiet);
    }

    private void fitted(String text, double x, double room, double y, Lettering style) {
        surface.text(style.fitted(text, room), x, y + BASELINE, style);
    }

    private void cells(int item, double y) {
        switch (model.items().get().get(item)) {
            case SheetItem.Heading _ -> {}
            case SheetItem.Results results -> {
                String unit = model.shown(results.line().newest()).unit();
                for (int moment = grid.firstMoment(); moment <= grid.lastMoment(); moment++) {
                    Flowsheet.Cell cell = results.line().cells().get(moment);
                    if (cell != null) cell(cell, unit, grid.x(moment), y);
                }
            }
            case SheetItem.Calculated calculated -> {
                for (int moment = grid.firstMoment(); moment <= grid.lastMoment(); moment++)
                    calculated(calculated, moment, y);
            }
        }
    }

    /** A dot stands where a value is missing for a reason. */
    private void calculated(SheetItem.Calculated row, int moment, double y) {
        double right = grid.x(moment) + SheetGrid.COLUMN - SLOT;
        IndicatorPoint point = row.points().get(moment);
        Lettering quiet = Lettering.base(palette.textQuiet()).right();
        if (point != null) {
            String value = model.indicatorWords().value(row.series().about(), point.value());
            surface.text(value, right, y + BASELINE, quiet);
        } else if (row.gaps().containsKey(moment)) {
            surface.text("·", right, y + BASELINE, quiet);
        }
    }

    private void cell(Flowsheet.Cell cell, String usualUnit, double x, double y) {
        Grade grade = cell.flag() == null ? Grade.NORMAL : ResultGrades.grade(cell.flag());
        double right = x + SheetGrid.COLUMN - SLOT;
        Lettering plain = Lettering.base(palette.of(grade)).right();
        Lettering style = grade == Grade.NORMAL ? plain : plain.strong();
        DisplayUnits.Shown shown = model.shown(cell.result());
        String text = shown.text() + (cell.results().size() > 1 ? " +" : "");
        if (!shown.unit().equals(usualUnit) && !shown.unit().isEmpty()) {
            // A number is never cut: another unit gets the room that the value leaves.
            Lettering small = Lettering.small(palette.textQuiet()).right();
            String unit = small.fitted(UnitText.shown(shown.unit()), right - x - 7 - style.width(text));
            surface.text(unit, right, y + BASELINE, small);
            right -= small.width(unit) + 3;
        }
        String fitted = style.fitted(text, right - x - 4);
        surface.text(fitted, right, y + BASELINE, style);
        if (shown.converted()) {
            double below = y + BASELINE + 3.5;
            surface.line(right - style.width(fitted), below, right, below, Stroke.dotted(palette.textQuiet(), 1));
        }
        mark(grade)
                .ifPresent(mark -> surface.mark(
                        mark,
                        x + SheetGrid.COLUMN - SLOT / 2,
                        y + SheetGrid.ROW / 2,
                        palette.of(grade),
                        palette.surface()));
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
