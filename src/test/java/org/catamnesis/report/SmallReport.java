package org.catamnesis.report;

import org.catamnesis.report.page.Sheet;

/** A small Chinese sheet of one patient with two results, for tests of the way in. */
public final class SmallReport {
    private SmallReport() {}

    public static byte[] bytes() {
        return sheet().bytes();
    }

    static Sheet sheet() {
        double[] xs = {50, 220, 290, 370};
        return Sheet.chinese()
                .size(14)
                .bold(200, 50, "测试医院检验报告单")
                .size(10)
                .text(50, 90, "姓名：测试张伟")
                .text(200, 90, "性别：男")
                .text(300, 90, "病历号：S000123")
                .text(50, 110, "采集时间：2026-09-14 08:21")
                .row(150, xs, "项目名称", "结果", "单位", "参考范围")
                .row(175, xs, "丙氨酸氨基转移酶", "68 ↑", "U/L", "9-50")
                .row(195, xs, "肌酐", "132 ↑", "μmol/L", "57-97");
    }
}
