package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One column of numbered rows, some starred, arrows in a column of their own. */
final class ChineseChemistrySheet {
    private static final Set<DemoAnalyte> STARRED =
            Set.of(DemoAnalyte.ALT, DemoAnalyte.AST, DemoAnalyte.CREA, DemoAnalyte.UREA, DemoAnalyte.K, DemoAnalyte.NA);
    private static final double[] COLUMNS = {46, 78, 268, 326, 372, 452};
    private static final double PITCH = 16.5;

    private ChineseChemistrySheet() {}

    static DemoReport draw(DemoReportFonts fonts, SheetOrder order) {
        try (DemoReportPage page = new DemoReportPage(fonts, 595.28, 841.89)) {
            ChineseHeader header = new ChineseHeader(page, order);
            double y = header.draw("检验报告单（生化免疫）", "血清", "移植随访门诊");
            String[] titles = {"序号", "检验项目", "结果", "提示", "单位", "参考区间"};
            for (int i = 0; i < titles.length; i++) page.bold(COLUMNS[i], y, 9.5, titles[i]);
            page.line(42, y + 6, page.width() - 42, y + 6, 0.5);
            List<DemoReport.Row> truth = new ArrayList<>();
            int number = 0;
            for (PrintedRow row : order.rows()) {
                y += number == 0 ? 21 : PITCH;
                number++;
                String name = (STARRED.contains(row.analyte()) ? "★" : "") + row.name();
                page.text(COLUMNS[0], y, 9.5, Integer.toString(number));
                page.text(COLUMNS[1], y, 9.5, name);
                page.text(COLUMNS[2], y, 9.5, row.value().text());
                page.text(COLUMNS[3], y, 9.5, row.mark());
                page.text(COLUMNS[4], y, 9.5, row.unitText());
                page.text(COLUMNS[5], y, 9.5, row.interval().text());
                truth.add(SheetOrder.row(name, row));
            }
            header.foot(y + 14);
            return order.report("chinese-one-column", truth, page);
        }
    }
}
