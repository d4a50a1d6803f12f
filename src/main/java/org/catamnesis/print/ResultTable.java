package org.catamnesis.print;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.UnitText;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/**
 * The results of a period, analytes down and days across, the newest on the left as on the screen. Many rows stand in two
 * blocks beside each other with fewer days; what still does not fit is counted, abnormal rows being kept before others.
 */
final class ResultTable {
    static final double ROW = 9.4;
    private static final double HEAD = 21;
    private static final double DAY = 41;
    private static final double WIDEST_DAY = 60;
    private static final double BETWEEN = 12;
    private static final double NAME = 92;
    private static final double UNIT = 44;
    private static final double INTERVAL = 50;

    /** How the rows stand: in how many blocks, of how many rows and days. */
    private record Plan(int blocks, int rows, int days) {}

    private final Setting setting;
    private final Messages messages;
    private final ResultGrades grades;
    private final List<TableRow> rows;
    private final List<LocalDate> days;
    private final double width;

    ResultTable(Setting setting, Messages messages, ResultGrades grades, LocalDate from, LocalDate to, double width) {
        this.setting = setting;
        this.messages = messages;
        this.grades = grades;
        this.width = width;
        rows = TableRow.of(Flowsheet.of(grades), from, to);
        days = rows.stream()
                .flatMap(row -> row.days().keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The height of all rows below each other. */
    double inOneBlock() {
        return HEAD + rows.size() * ROW;
    }

    /** The height of all rows in two blocks. */
    double inTwoBlocks() {
        return HEAD + Math.ceilDiv(rows.size(), 2) * ROW;
    }

    /** How many days there are, and how many of them are shown at this height. */
    String caption(double height) {
        int shown = Math.min(plan(height).days, days.size());
        return shown == days.size() ? "" : messages.text("onepage.days-shown", shown, days.size());
    }

    void draw(Surface surface, double x, double y, double height) {
        Plan plan = plan(height);
        List<TableRow> kept = kept(plan);
        List<LocalDate> shown = days.subList(0, Math.min(plan.days, days.size()));
        double blockWidth = blockWidth(plan.blocks);
        for (int block = 0; block < plan.blocks; block++) {
            int from = Math.min(block * plan.rows, kept.size());
            int to = Math.min(from + plan.rows, kept.size());
            if (from == to) continue;
            double left = x + block * (blockWidth + BETWEEN);
            head(surface, left, y, blockWidth, plan, shown);
            for (int i = from; i < to; i++) {
                row(surface, left, y + HEAD + (i - from) * ROW, blockWidth, plan, shown, kept.get(i));
            }
        }
        int dropped = rows.size() - kept.size();
        if (dropped > 0) {
            String words = messages.text("onepage.more-rows", dropped);
            surface.text(words, x, y + HEAD + plan.rows * ROW + 7, setting.quiet());
        }
    }

    private Plan plan(double height) {
        int fitting = (int) Math.max(1, Math.floor((height - HEAD) / ROW));
        if (rows.size() <= fitting) return new Plan(1, rows.size(), columns(1));
        if (rows.size() <= 2 * fitting) return new Plan(2, Math.ceilDiv(rows.size(), 2), columns(2));
        return new Plan(2, Math.max(1, fitting - 1), columns(2));
    }

    private double blockWidth(int blocks) {
        return (width - BETWEEN * (blocks - 1)) / blocks;
    }

    private int columns(int blocks) {
        return (int) ((blockWidth(blocks) - before(blocks)) / DAY);
    }

    /** The room of name, unit and interval; two blocks have none for the interval. */
    private static double before(int blocks) {
        return NAME + (blocks == 1 ? UNIT + INTERVAL : 0);
    }

    /** In the order of the flowsheet. */
    private List<TableRow> kept(Plan plan) {
        int room = plan.rows * plan.blocks;
        if (rows.size() <= room) return rows;
        Set<TableRow> best = new HashSet<>(rows.stream()
                .sorted(Comparator.comparing((TableRow row) -> !row.abnormal()))
                .limit(room)
                .toList());
        return rows.stream().filter(best::contains).toList();
    }

    private void head(Surface surface, double x, double y, double blockWidth, Plan plan, List<LocalDate> shown) {
        Lettering small = setting.small();
        if (plan.blocks == 1) {
            surface.text(small.fitted(messages.text("onepage.unit"), UNIT - 3), x + NAME, y + 16, small);
            surface.text(small.fitted(messages.text("onepage.interval"), INTERVAL - 3), x + NAME + UNIT, y + 16, small);
        }
        for (int i = 0; i < shown.size(); i++) {
            double right = right(x, blockWidth, plan, shown.size(), i);
            Lettering day = new Lettering(
                    6.8, true, Lettering.Anchor.RIGHT, setting.palette().text());
            surface.text(shown.get(i).toString(), right, y + 16, day);
        }
        double line = y + HEAD - 2;
        surface.line(
                x, line, x + blockWidth, line, Stroke.solid(setting.palette().text(), 0.6));
    }

    /** Where the numbers of a day end; few days stand wider apart, but not all over the page. */
    private static double right(double x, double blockWidth, Plan plan, int shown, int day) {
        double wide = Math.min(WIDEST_DAY, (blockWidth - before(plan.blocks)) / shown);
        return x + before(plan.blocks) + (day + 1) * wide - 7;
    }

    private void row(
            Surface surface, double x, double y, double blockWidth, Plan plan, List<LocalDate> shown, TableRow row) {
        double baseline = y + 7;
        Lettering text = setting.text();
        Lettering small = setting.small();
        String name = text.fitted(name(row.line()), NAME - 10) + (converted(row) ? "§" : "");
        String unit = unit(row.newest());
        if (plan.blocks == 1) {
            surface.text(name, x, baseline, text);
            surface.text(small.fitted(unit, UNIT - 3), x + NAME, baseline, small);
            String interval = interval(row.newest().result());
            surface.text(small.fitted(interval, INTERVAL - 3), x + NAME + UNIT, baseline, small);
        } else {
            surface.text(name, x, baseline, text);
            double free = NAME - 8 - text.width(name);
            if (small.width(unit) <= free) surface.text(unit, x + NAME - 6, baseline, small.right());
        }
        boolean any = false;
        for (int i = 0; i < shown.size(); i++) {
            List<Flowsheet.Cell> there = row.days().get(shown.get(i));
            if (there == null) continue;
            any = true;
            cell(surface, right(x, blockWidth, plan, shown.size(), i), baseline, there, unit);
        }
        if (!any) {
            Flowsheet.Cell newest = row.newest();
            String words = row.newestDay() + "  " + value(newest, unit) + sign(newest.flag());
            double left = x + before(plan.blocks);
            surface.text(small.fitted(words, x + blockWidth - left), left, baseline, small);
        }
        surface.line(
                x,
                y + ROW - 0.2,
                x + blockWidth,
                y + ROW - 0.2,
                Stroke.solid(setting.palette().line(), 0.4));
    }

    /** Value, then in a slot of its own the mark, so that numbers stay below each other; what is critical is filled. */
    private void cell(Surface surface, double right, double baseline, List<Flowsheet.Cell> there, String usual) {
        Flowsheet.Cell cell = there.getFirst();
        Ink ink = Optional.ofNullable(cell.flag())
                .map(flag -> setting.palette().of(ResultGrades.grade(flag)))
                .orElse(setting.palette().text());
        Lettering plain = new Lettering(7.6, cell.abnormal(), Lettering.Anchor.RIGHT, ink);
        String text = value(cell, usual) + (there.size() > 1 || cell.results().size() > 1 ? "+" : "");
        boolean critical = cell.flag() != null && cell.flag().critical();
        Lettering style = new Lettering(
                plain.width(text) <= DAY - 9 ? plain.size() : 6,
                plain.bold(),
                plain.anchor(),
                critical ? setting.palette().surface() : ink);
        String shown = style.fitted(text, DAY - 9);
        if (critical) {
            double left = right - style.width(shown) - 1.5;
            surface.rectangle(Box.between(left, baseline - 7, right + 7.2, baseline + 1.9), ink);
        }
        surface.text(shown, right, baseline, style);
        Lettering mark = new Lettering(6.4, true, Lettering.Anchor.LEFT, style.ink());
        surface.text(sign(cell.flag()), right + 0.6, baseline, mark);
    }

    private boolean converted(TableRow row) {
        return row.days().values().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> grades.shown(cell.result()).converted());
    }

    private String value(Flowsheet.Cell cell, String usual) {
        String unit = unit(cell);
        return grades.shown(cell.result()).text() + (unit.equals(usual) || unit.isEmpty() ? "" : "‡");
    }

    /** What a flag looks like on paper; nothing for what is normal. */
    static String sign(Flag flag) {
        return switch (flag) {
            case HIGH, CRITICAL_HIGH -> "↑";
            case LOW, CRITICAL_LOW -> "↓";
            case CRITICAL -> "!";
            case ABNORMAL -> "*";
            case NORMAL, BORDERLINE -> "";
            case null -> "";
        };
    }

    /** What the newest value is judged by: the target of a drug level, else the interval of the laboratory. */
    private String interval(LabResult result) {
        return grades.target(result)
                .map(target -> messages.text("onepage.target", ResultWords.limits(grades.shown(target))))
                .orElse(grades.shown(result).interval().text());
    }

    private String unit(Flowsheet.Cell cell) {
        DisplayUnits.Shown shown = grades.shown(cell.result());
        return shown.converted() ? UnitText.shown(shown.unit()) : shown.unit();
    }

    private String name(Flowsheet.Line line) {
        return line.analyte() == null ? line.name() : AnalyteWords.shortName(line.analyte(), messages.language());
    }
}
