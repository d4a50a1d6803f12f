package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;

/** An older English sheet without a grid: dots lead from the name to the result, its flag, unit and interval behind it. */
final class DotLeaderSheet {
    private static final double NAME = 54;
    private static final double RESULT = 300;
    private static final double UNIT = 372;
    private static final double RANGE = 452;
    private static final double SIZE = 9;
    private static final double PITCH = 14.5;
    private static final double GAP = 4;

    private DotLeaderSheet() {}

    static DemoReport draw(DemoReportFonts fonts, SheetOrder order) {
        try (DemoReportPage page = new DemoReportPage(fonts, 612, 792)) {
            EnglishHeader.draw(page, order);
            double y = 168;
            List<DemoReport.Row> truth = new ArrayList<>();
            for (EnglishHeader.Section section : EnglishHeader.Section.values()) {
                List<PrintedRow> own =
                        order.rows().stream().filter(section::holds).toList();
                if (own.isEmpty()) continue;
                y += PITCH + 3;
                page.bold(NAME - 6, y, SIZE + 0.5, section.title());
                for (PrintedRow row : own) {
                    y += PITCH;
                    row(page, y, row);
                    truth.add(SheetOrder.row(row.name(), row));
                }
            }
            EnglishHeader.foot(page, order, y);
            return order.report("english-dot-leaders", truth, page);
        }
    }

    private static void row(DemoReportPage page, double y, PrintedRow row) {
        page.text(NAME, y, SIZE, row.name());
        double from = NAME + page.measure(SIZE, row.name()) + GAP;
        double dot = page.measure(SIZE, ".");
        int dots = (int) ((RESULT - GAP - from) / dot);
        if (dots > 0) page.text(RESULT - GAP - dots * dot, y, SIZE, ".".repeat(dots));
        String value = row.value().text() + (row.mark().isEmpty() ? "" : " " + row.mark());
        page.text(RESULT, y, SIZE, value);
        page.text(UNIT, y, SIZE, row.unitText());
        if (!row.interval().text().isEmpty())
            page.text(RANGE, y, SIZE, '(' + row.interval().text() + ')');
    }
}
