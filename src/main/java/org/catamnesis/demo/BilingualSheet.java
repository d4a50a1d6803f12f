package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.demo.DemoSample.LastDose;

/** Chinese and English side by side, letters behind the result, and the result of the time before beside it. */
final class BilingualSheet {
    private static final double[] COLUMNS = {44, 236, 300, 374, 468};
    private static final double PITCH = 15.6;

    private BilingualSheet() {}

    static DemoReport draw(DemoReportFonts fonts, SheetOrder order, DemoSample before) {
        try (DemoReportPage page = new DemoReportPage(fonts, 595.28, 841.89)) {
            double y = head(page, order);
            String[] chinese = {"检验项目", "本次结果", "单位", "参考范围", "上次结果"};
            String[] english = {"Test", "Result", "Unit", "Reference range", "Previous"};
            for (int i = 0; i < chinese.length; i++) {
                page.bold(COLUMNS[i], y, 9, chinese[i]);
                page.text(COLUMNS[i], y + 11, 7.5, english[i]);
            }
            page.text(
                    COLUMNS[4] + 42,
                    y + 11,
                    7.5,
                    before.collectedAt().toLocalDate().toString());
            page.line(40, y + 17, page.width() - 40, y + 17, 0.5);
            y += 17;
            Map<DemoAnalyte, String> earlier = before.readings().stream()
                    .collect(Collectors.toMap(
                            DemoReading::analyte,
                            reading -> order.sample()
                                    .laboratory()
                                    .print(reading, before.sex())
                                    .value()
                                    .text()));
            List<DemoReport.Row> truth = new ArrayList<>();
            for (PrintedRow row : order.rows()) {
                y += PITCH;
                String name = row.name() + " " + row.analyte().facts().abbreviation();
                page.text(COLUMNS[0], y, 9, name);
                page.text(COLUMNS[1], y, 9, row.value().text() + (row.mark().isEmpty() ? "" : " " + row.mark()));
                page.text(COLUMNS[2], y, 9, row.unitText());
                page.text(COLUMNS[3], y, 9, row.interval().text());
                page.text(COLUMNS[4], y, 9, earlier.getOrDefault(row.analyte(), ""));
                truth.add(SheetOrder.row(name, row));
            }
            foot(page, order);
            return order.report("bilingual-previous", truth, page);
        }
    }

    private static double head(DemoReportPage page, SheetOrder order) {
        page.bold(44, 44, 15, "白雁医学检验中心");
        page.text(44, 58, 9, "Baiyan Medical Laboratory Centre");
        page.right(page.width() - 44, 44, 12, "检验报告 Laboratory Report");
        page.right(page.width() - 44, 58, 8, "条码 Barcode " + order.number());
        page.line(40, 66, page.width() - 40, 66, 1);
        pair(page, 44, 82, "姓名 Name：", order.name());
        pair(page, 44, 97, "性别 Sex：", order.sexInChinese() + " " + order.sexInEnglish());
        pair(page, 44, 112, "年龄 Age：", order.age() + " 岁");
        pair(page, 230, 82, "病历号 MRN：", order.person().mrn());
        pair(page, 230, 97, "送检单位 From：", "栖云移植门诊");
        pair(page, 230, 112, "标本 Specimen：", "静脉血");
        pair(page, 400, 82, "采样 Collected：", order.collected());
        pair(page, 400, 97, "接收 Received：", order.received());
        pair(page, 400, 112, "报告 Reported：", order.reported());
        page.line(40, 120, page.width() - 40, 120, 0.5);
        return 134;
    }

    private static void foot(DemoReportPage page, SheetOrder order) {
        double y = page.height() - 60;
        page.line(40, y, page.width() - 40, y, 0.8);
        LastDose dose = order.sample().lastDose();
        if (dose != null) {
            page.text(
                    44,
                    y - 8,
                    8,
                    "末次服药时间：" + dose.at().toLocalDate() + " " + dose.at().toLocalTime());
            page.text(236, y - 8, 8, "剂量：" + dose.text());
        }
        page.text(44, y + 13, 8, "检验 Tested by：示例丁　　　审核 Verified by：示例戊");
        page.text(44, y + 26, 7.5, "H 高于参考范围 above range　L 低于参考范围 below range　本结果仅对来样负责");
        page.right(page.width() - 44, y + 26, 7.5, "1 / 1");
    }

    private static void pair(DemoReportPage page, double x, double y, String label, String text) {
        page.text(x, y, 8, label);
        page.text(x + page.measure(8, label), y, 8.5, text);
    }
}
