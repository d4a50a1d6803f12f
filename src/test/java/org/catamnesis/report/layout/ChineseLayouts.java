package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of Chinese hospitals. */
final class ChineseLayouts {
    private ChineseLayouts() {}

    static List<Layout> all() {
        return List.of(
                numberedWithCodesAndMethods(),
                twoColumnsWithCodes(),
                threeColumns(),
                urine(),
                viruses(),
                wrappedNames(),
                traditional(),
                previousColumn(),
                starredAndWatermarked());
    }

    private static Sheet headed(String title) {
        return Sheet.chinese()
                .size(14)
                .centred(297, 40, "样例大学附属医院")
                .size(11)
                .centred(297, 58, title)
                .size(9)
                .text(40, 80, "姓名：样例患者")
                .text(180, 80, "性别：男")
                .text(300, 80, "年龄：46岁")
                .text(430, 80, "样本号：00381726")
                .text(40, 94, "科室：肝移植科门诊")
                .text(300, 94, "标本类型：血清")
                .text(430, 94, "病案号：S000123");
    }

    private static Layout numberedWithCodesAndMethods() {
        double[] xs = {40, 60, 180, 240, 285, 320, 410, 480};
        Sheet sheet = headed("检验报告单")
                .row(120, xs, "No", "项目名称", "英文缩写", "结果", "提示", "参考区间", "单位", "检测方法")
                .row(136, xs, "1", "丙氨酸氨基转移酶", "ALT", "68.0", "↑", "9.0--50.0", "U/L", "速率法")
                .row(150, xs, "2", "γ-谷氨酰转移酶", "GGT", "132.0", "↑", "10.0--60.0", "U/L", "速率法")
                .row(164, xs, "3", "总胆红素", "TBIL", "18.60", "", "≤26.0", "μmol/L", "钒酸盐法")
                .row(178, xs, "4", "前白蛋白", "PA", "198", "↓", "200--430", "mg/L", "免疫比浊法")
                .row(192, xs, "5", "甲胎蛋白测定(定量)", "AFP", "<0.61", "", "<20.00", "ng/mL", "化学发光法")
                .text(40, 230, "采集时间：2026-09-1408:21")
                .text(220, 230, "报告时间：2026-09-14 11:40")
                .text(40, 245, "检验者：样例甲")
                .text(220, 245, "审核者：样例乙")
                .text(40, 260, "注：本报告仅对所检测标本负责");
        return Layout.of(
                "numbered, with codes and methods",
                sheet,
                "丙氨酸氨基转移酶 ALT|68.0|U/L|9.0--50.0|↑",
                "γ-谷氨酰转移酶 GGT|132.0|U/L|10.0--60.0|↑",
                "总胆红素 TBIL|18.60|μmol/L|≤26.0|",
                "前白蛋白 PA|198|mg/L|200--430|↓",
                "甲胎蛋白测定(定量) AFP|<0.61|ng/mL|<20.00|");
    }

    private static Layout twoColumnsWithCodes() {
        double[] xs = {30, 70, 160, 195, 250, 305, 345, 435, 470, 525};
        Sheet sheet = headed("血常规")
                .row(120, xs, "代号", "项目", "结果", "参考值", "单位", "代号", "项目", "结果", "参考值", "单位")
                .row(134, xs, "WBC", "白细胞计数", "3.12↓", "3.5~9.5", "10^9/L", "MCV", "平均红细胞体积", "91.2", "82~100", "fL")
                .row(148, xs, "NEU%", "中性粒细胞百分比", "71.3", "40~75", "%", "PLT", "血小板计数", "88↓", "125~350", "10^9/L")
                .row(162, xs, "RBC", "红细胞计数", "4.12", "4.3~5.8", "10^12/L", "PDW", "血小板分布宽度", "16.4", "15~17", "")
                .row(176, xs, "HGB", "血红蛋白", "131", "130~175", "g/L", "", "", "", "", "");
        return Layout.of(
                "two columns with codes",
                sheet,
                "WBC 白细胞计数|3.12|10^9/L|3.5~9.5|↓",
                "NEU% 中性粒细胞百分比|71.3|%|40~75|",
                "RBC 红细胞计数|4.12|10^12/L|4.3~5.8|",
                "HGB 血红蛋白|131|g/L|130~175|",
                "MCV 平均红细胞体积|91.2|fL|82~100|",
                "PLT 血小板计数|88|10^9/L|125~350|↓",
                "PDW 血小板分布宽度|16.4||15~17|");
    }

    private static Layout threeColumns() {
        double[] xs = {30, 90, 120, 155, 215, 275, 305, 340, 400, 460, 490, 530};
        Sheet sheet = headed("生化全套")
                .size(7)
                .row(120, xs, "项目", "结果", "单位", "参考范围", "项目", "结果", "单位", "参考范围", "项目", "结果", "单位", "参考范围")
                .row(
                        132, xs, "总蛋白", "68.3", "g/L", "65-85", "尿素", "8.46", "mmol/L", "3.1-8.0", "钾", "4.62",
                        "mmol/L", "3.5-5.3")
                .row(
                        144, xs, "白蛋白", "39.2", "g/L", "40-55", "肌酐", "132", "μmol/L", "57-97", "钠", "139.5", "mmol/L",
                        "137-147")
                .row(
                        156, xs, "球蛋白", "29.1", "g/L", "20-40", "尿酸", "436", "μmol/L", "208-428", "氯", "104", "mmol/L",
                        "99-110");
        return Layout.of(
                "three columns",
                sheet,
                "总蛋白|68.3|g/L|65-85|",
                "白蛋白|39.2|g/L|40-55|",
                "球蛋白|29.1|g/L|20-40|",
                "尿素|8.46|mmol/L|3.1-8.0|",
                "肌酐|132|μmol/L|57-97|",
                "尿酸|436|μmol/L|208-428|",
                "钾|4.62|mmol/L|3.5-5.3|",
                "钠|139.5|mmol/L|137-147|",
                "氯|104|mmol/L|99-110|");
    }

    private static Layout urine() {
        double[] xs = {40, 80, 220, 300, 380, 450};
        Sheet sheet = headed("尿液分析")
                .row(120, xs, "序号", "检验项目", "结果", "单位", "参考范围", "标志")
                .row(134, xs, "1", "尿蛋白", "+1", "", "阴性", "↑")
                .row(148, xs, "2", "尿糖", "阴性(-)", "", "阴性", "")
                .row(162, xs, "3", "比重", "1.020", "", "1.003-1.030", "")
                .row(176, xs, "4", "酸碱度", "6.0", "", "4.5-8.0", "")
                .row(190, xs, "5", "颜色", "淡黄色", "", "淡黄色", "")
                .row(204, xs, "6", "镜检白细胞", "2", "个/HP", "0-5", "")
                .row(218, xs, "7", "尿胆原", "正常", "", "正常", "");
        return Layout.of(
                "urine",
                sheet,
                "尿蛋白|+1||阴性|↑",
                "尿糖|阴性(-)||阴性|",
                "比重|1.020||1.003-1.030|",
                "酸碱度|6.0||4.5-8.0|",
                "颜色|淡黄色||淡黄色|",
                "镜检白细胞|2|个/HP|0-5|",
                "尿胆原|正常||正常|");
    }

    private static Layout viruses() {
        double[] xs = {40, 250, 360, 450};
        Sheet sheet = headed("分子诊断报告")
                .row(120, xs, "检测项目", "检测结果", "单位", "参考值")
                .row(138, xs, "乙型肝炎病毒核酸定量", "2.35×10^4", "IU/mL", "<20")
                .row(156, xs, "巨细胞病毒DNA", "未检出", "copies/mL", "未检出")
                .row(174, xs, "EB病毒核酸", "1.20E+03", "copies/mL", "<400")
                .row(192, xs, "乙肝表面抗体", ">1000.00", "mIU/mL", "0-10")
                .text(40, 220, "临床意义：")
                .text(50, 234, "病毒载量大于 2.0×10^4 IU/mL 提示病毒复制活跃");
        return Layout.of(
                "viruses",
                sheet,
                "乙型肝炎病毒核酸定量|2.35×10^4|IU/mL|<20|",
                "巨细胞病毒DNA|未检出|copies/mL|未检出|",
                "EB病毒核酸|1.20E+03|copies/mL|<400|",
                "乙肝表面抗体|>1000.00|mIU/mL|0-10|");
    }

    private static Layout wrappedNames() {
        double[] xs = {40, 170, 230, 300};
        Sheet sheet = headed("免疫检验报告")
                .row(120, xs, "项 目", "结 果", "单 位", "参考区间")
                .row(140, xs, "总胆固醇", "4.83", "mmol/L", "<5.20")
                .text(40, 158, "血清高密度脂蛋白")
                .text(40, 168, "胆固醇测定")
                .row(163, xs, "", "1.21", "mmol/L", "≥1.04")
                .row(186, xs, "甘油三酯", "1.92", "mmol/L", "<1.70")
                .row(204, xs, "低密度脂蛋白胆固", "3.02", "mmol/L", "<3.37")
                .text(40, 214, "醇")
                .row(232, xs, "载脂蛋白A1", "1.35", "g/L", "1.00-1.60");
        return Layout.of(
                "wrapped names",
                sheet,
                "总胆固醇|4.83|mmol/L|<5.20|",
                "血清高密度脂蛋白胆固醇测定|1.21|mmol/L|≥1.04|",
                "甘油三酯|1.92|mmol/L|<1.70|",
                "低密度脂蛋白胆固醇|3.02|mmol/L|<3.37|",
                "载脂蛋白A1|1.35|g/L|1.00-1.60|");
    }

    private static Layout traditional() {
        double[] xs = {40, 200, 280, 350, 420};
        Sheet sheet = Sheet.chinese()
                .size(9)
                .text(40, 80, "採檢時間：2026/09/14 08:21")
                .row(120, xs, "檢驗項目", "檢驗結果", "異常", "單位", "參考值")
                .row(136, xs, "Creatinine 肌酸酐", "1.42", "H", "mg/dL", "0.70~1.20")
                .row(150, xs, "ALT(GPT)", "35", "", "U/L", "≦41")
                .row(164, xs, "Tacrolimus(FK506)", "5.8", "", "ng/mL", "5.0~20.0");
        return Layout.of(
                "traditional characters",
                sheet,
                "Creatinine 肌酸酐|1.42|mg/dL|0.70~1.20|H",
                "ALT(GPT)|35|U/L|≦41|",
                "Tacrolimus(FK506)|5.8|ng/mL|5.0~20.0|");
    }

    private static Layout previousColumn() {
        double[] xs = {40, 170, 240, 310, 380, 470};
        Sheet sheet = headed("肾功能")
                .row(120, xs, "项目名称", "本次结果", "上次结果", "单位", "参考范围", "备注")
                .row(136, xs, "尿素", "8.46↑", "7.90", "mmol/L", "3.1-8.0", "")
                .row(150, xs, "肌酐", "132↑", "128", "μmol/L", "57-97", "已复查")
                .row(164, xs, "胱抑素C", "1.32", "1.28", "mg/L", "0.59-1.03", "");
        return Layout.of(
                "a column for the last result",
                sheet,
                "尿素|8.46|mmol/L|3.1-8.0|↑",
                "肌酐|132|μmol/L|57-97|↑",
                "胱抑素C|1.32|mg/L|0.59-1.03|");
    }

    private static Layout starredAndWatermarked() {
        double[] xs = {40, 200, 280, 360, 440};
        Sheet sheet = headed("凝血功能")
                .watermark(120, 420, 60, "检验专用")
                .grey(150, 170, 30, 0.85, "样例医院")
                .row(120, xs, "项目", "结果", "单位", "参考值", "提示")
                .row(140, xs, "★凝血酶原时间", "14.8", "秒", "11.0-14.0", "H")
                .row(156, xs, "*国际标准化比值", "1.28", "", "0.80-1.20", "H")
                .row(172, xs, "▲纤维蛋白原", "2.10", "g/L", "2.00-4.00", "")
                .row(188, xs, "D-二聚体", "0.35", "mg/L FEU", "<0.55", "");
        return Layout.of(
                "starred names under a watermark",
                sheet,
                "凝血酶原时间|14.8|秒|11.0-14.0|H",
                "国际标准化比值|1.28||0.80-1.20|H",
                "纤维蛋白原|2.10|g/L|2.00-4.00|",
                "D-二聚体|0.35|mg/L FEU|<0.55|");
    }
}
