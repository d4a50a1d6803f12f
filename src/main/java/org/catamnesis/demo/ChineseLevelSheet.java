package org.catamnesis.demo;

import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.demo.DemoSample.LastDose;

/** One drug level on half a page, with the last dose and its time. */
final class ChineseLevelSheet {
    private static final double[] COLUMNS = {46, 180, 240, 312, 406};

    private ChineseLevelSheet() {}

    static DemoReport draw(DemoReportFonts fonts, SheetOrder order) {
        try (DemoReportPage page = new DemoReportPage(fonts, 595.28, 419.53)) {
            ChineseHeader header = new ChineseHeader(page, order);
            double y = header.draw("治疗药物监测报告单", "EDTA全血", "移植随访门诊");
            String[] titles = {"项目名称", "结果", "单位", "参考范围", "检测方法"};
            for (int i = 0; i < titles.length; i++) page.bold(COLUMNS[i], y, 9.5, titles[i]);
            page.line(42, y + 6, page.width() - 42, y + 6, 0.5);
            y += 24;
            PrintedRow row = order.rows().getFirst();
            page.text(COLUMNS[0], y, 10.5, row.name());
            page.text(COLUMNS[1], y, 10.5, row.value().text());
            page.text(COLUMNS[2], y, 10.5, row.unitText());
            page.text(COLUMNS[3], y, 10.5, row.interval().text());
            page.text(COLUMNS[4], y, 10.5, "化学发光微粒子免疫分析法");
            LastDose dose = order.sample().lastDose();
            page.text(46, y + 34, 9, "末次服药时间：" + time(dose.at()));
            page.text(236, y + 34, 9, "剂量：" + dose.text());
            page.text(400, y + 34, 9, "采血类型：" + (isTrough(order, dose) ? "谷浓度(C0)" : "随机浓度"));
            page.text(46, y + 54, 8.5, "建议：请结合移植术后时间、联合用药及肝肾功能判断，下次服药前采血。");
            header.foot(300);
            return order.report("chinese-drug-level", List.of(SheetOrder.row(row.name(), row)), page);
        }
    }

    private static boolean isTrough(SheetOrder order, LastDose dose) {
        return dose.at().plusHours(10).isBefore(order.sample().collectedAt());
    }

    private static String time(LocalDateTime at) {
        return at.toLocalDate() + " " + at.toLocalTime();
    }
}
