package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An English table in sections; flag and units stand in columns of their own. */
final class EnglishTableSheet {
    private static final double[] COLUMNS = {48, 262, 330, 376, 456};
    private static final double PITCH = 15;

    private EnglishTableSheet() {}

    static DemoReport draw(DemoReportFonts fonts, SheetOrder order) {
        try (DemoReportPage page = new DemoReportPage(fonts, 612, 792)) {
            EnglishHeader.draw(page, order);
            double y = 186;
            page.fill(44, y - 12, page.width() - 88, 17, 0.86);
            String[] titles = {"TEST", "RESULT", "FLAG", "UNITS", "REFERENCE INTERVAL"};
            for (int i = 0; i < titles.length; i++) page.bold(COLUMNS[i], y, 8.5, titles[i]);
            List<DemoReport.Row> truth = new ArrayList<>();
            for (EnglishHeader.Section section : EnglishHeader.Section.values())
                y = section(page, y, section.title(), order.rows(), section::holds, truth);
            EnglishHeader.foot(page, order, y);
            return order.report("english-table", truth, page);
        }
    }

    private static double section(
            DemoReportPage page,
            double top,
            String title,
            List<PrintedRow> rows,
            Predicate<PrintedRow> wanted,
            List<DemoReport.Row> truth) {
        List<PrintedRow> own = rows.stream().filter(wanted).toList();
        if (own.isEmpty()) return top;
        double y = top + 19;
        page.bold(COLUMNS[0], y, 9, title);
        for (PrintedRow row : own) {
            y += PITCH;
            page.text(COLUMNS[0] + 8, y, 9, row.name());
            if (row.mark().isEmpty()) page.text(COLUMNS[1], y, 9, row.value().text());
            else page.bold(COLUMNS[1], y, 9, row.value().text());
            page.bold(COLUMNS[2], y, 9, row.mark());
            page.text(COLUMNS[3], y, 9, row.unitText());
            page.text(COLUMNS[4], y, 9, row.interval().text());
            truth.add(SheetOrder.row(row.name(), row));
        }
        return y;
    }
}
