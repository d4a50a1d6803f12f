package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.demo.BloodCount.Counted;

/** Half a page, two columns of rows beside each other: number, code, name, result with its arrow, unit, interval. */
final class ChineseBloodCountSheet {
    private static final double[] COLUMNS = {0, 12, 46, 139, 165, 177, 215};
    private static final double HALF = 258;
    private static final double LEFT = 42;
    private static final double PITCH = 15.5;
    private static final double SIZE = 7.6;

    private ChineseBloodCountSheet() {}

    static DemoReport draw(DemoReportFonts fonts, SheetOrder order) {
        try (DemoReportPage page = new DemoReportPage(fonts, 595.28, 419.53)) {
            ChineseHeader header = new ChineseHeader(page, order);
            double top = header.draw("检验报告单（血常规）", "EDTA抗凝血", "移植随访门诊");
            List<Counted> rows = BloodCount.of(order);
            int half = (rows.size() + 1) / 2;
            double bottom = top + 6 + half * PITCH + 6;
            heads(page, top, LEFT);
            heads(page, top, LEFT + HALF);
            page.line(LEFT, top + 6, page.width() - LEFT, top + 6, 0.5);
            page.line(LEFT + HALF - 6, top - 14, LEFT + HALF - 6, bottom, 0.5);
            List<DemoReport.Row> truth = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                double x = i < half ? LEFT : LEFT + HALF;
                double y = top + 6 + (i % half + 1) * PITCH - 2;
                row(page, x, y, i + 1, rows.get(i));
                truth.add(SheetOrder.row(rows.get(i).row().name(), rows.get(i).row()));
            }
            header.foot(bottom);
            return order.report("chinese-two-column", truth, page);
        }
    }

    private static void heads(DemoReportPage page, double y, double x) {
        page.bold(x + COLUMNS[0], y, SIZE, "No");
        page.bold(x + COLUMNS[1], y, SIZE, "代码");
        page.bold(x + COLUMNS[2], y, SIZE, "项目名称");
        page.bold(x + COLUMNS[3], y, SIZE, "结果");
        page.bold(x + COLUMNS[5], y, SIZE, "单位");
        page.bold(x + COLUMNS[6], y, SIZE, "参考值");
    }

    private static void row(DemoReportPage page, double x, double y, int number, Counted counted) {
        PrintedRow row = counted.row();
        page.text(x + COLUMNS[0], y, SIZE, Integer.toString(number));
        page.text(x + COLUMNS[1], y, SIZE, counted.code());
        page.text(x + COLUMNS[2], y, SIZE, row.name());
        page.text(x + COLUMNS[3], y, SIZE, row.value().text());
        page.text(x + COLUMNS[4], y, SIZE, row.mark());
        page.text(x + COLUMNS[5], y, SIZE, row.unitText());
        page.text(x + COLUMNS[6], y, SIZE, row.interval().text());
    }
}
