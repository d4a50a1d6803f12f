package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Printouts of Chinese hospital information systems. */
final class HospitalLayouts {
    private HospitalLayouts() {}

    static List<Layout> all() {
        return List.of(
                codesNamesHintsInTwoColumns(),
                drugLevelWithItsDose(),
                cumulative(),
                bloodGas(),
                twoColumnsWithTheUnitInTheInterval(),
                arrowsWithoutAHead(),
                appExport(),
                threeColumnsNumbered(),
                hongKong(),
                lineWithoutAHead(),
                intervalsBySexAndAge());
    }

    static Sheet headed(String title) {
        return Sheet.chinese()
                .size(14)
                .centred(297, 36, "示例市第一人民医院检验报告单")
                .size(9)
                .text(40, 56, title)
                .text(420, 56, "条码号：1200381726")
                .text(40, 72, "姓 名：样例甲")
                .text(160, 72, "性 别：女")
                .text(270, 72, "年 龄：52 岁")
                .text(380, 72, "病人ID：S000777")
                .text(40, 86, "科 室：肾移植科")
                .text(160, 86, "床 号：12")
                .text(270, 86, "标本种类：全血")
                .text(380, 86, "送检医师：样例乙")
                .text(40, 800, "采样时间：2026-09-14 07:31")
                .text(220, 800, "接收时间：2026-09-14 08:02")
                .text(400, 800, "报告时间：2026-09-14 10:45")
                .text(40, 814, "检验者：样例丙   审核者：样例丁   本结果仅对此标本负责   第1页/共1页");
    }

    private static Layout codesNamesHintsInTwoColumns() {
        double[] xs = {20, 38, 76, 168, 204, 222, 262, 310, 328, 366, 458, 494, 512, 548};
        Sheet sheet = headed("血细胞分析")
                .size(7.5)
                .row(110, xs, "No", "代码", "项目", "结果", "提示", "单位", "参考区间", "No", "代码", "项目", "结果", "提示", "单位", "参考区间")
                .row(
                        124, xs, "1", "WBC", "★白细胞计数", "3.12", "↓", "10^9/L", "3.5-9.5", "5", "MCV", "平均红细胞体积", "91.2",
                        "", "fL", "82-100")
                .row(
                        138,
                        xs,
                        "2",
                        "NEUT%",
                        "中性粒细胞百分数",
                        "76.3",
                        "↑",
                        "%",
                        "40-75",
                        "6",
                        "MCHC",
                        "平均血红蛋白浓度",
                        "331",
                        "",
                        "g/L",
                        "316-354")
                .row(
                        152, xs, "3", "RBC", "★红细胞计数", "4.12", "", "10^12/L", "3.8-5.1", "7", "PLT", "★血小板计数", "88",
                        "↓", "10^9/L", "125-350")
                .row(
                        166, xs, "4", "HGB", "★血红蛋白", "131", "", "g/L", "115-150", "8", "PCT", "血小板压积", "0.19", "", "%",
                        "0.1-0.3");
        return Layout.of(
                "codes, names and hints in two columns",
                sheet,
                "WBC 白细胞计数|3.12|10^9/L|3.5-9.5|↓",
                "NEUT% 中性粒细胞百分数|76.3|%|40-75|↑",
                "RBC 红细胞计数|4.12|10^12/L|3.8-5.1|",
                "HGB 血红蛋白|131|g/L|115-150|",
                "MCV 平均红细胞体积|91.2|fL|82-100|",
                "MCHC 平均血红蛋白浓度|331|g/L|316-354|",
                "PLT 血小板计数|88|10^9/L|125-350|↓",
                "PCT 血小板压积|0.19|%|0.1-0.3|");
    }

    private static Layout drugLevelWithItsDose() {
        double[] xs = {40, 190, 270, 350, 470};
        Sheet sheet = headed("血药浓度监测")
                .text(40, 104, "末次服药时间：2026-09-13 20:00")
                .text(270, 104, "剂量：1.5mg q12h")
                .row(126, xs, "检验项目", "结果", "单位", "参考区间", "检验方法")
                .row(142, xs, "他克莫司(FK506)谷浓度", "6.4", "ng/mL", "5.0-15.0", "质谱法")
                .text(40, 170, "参考浓度：肾移植术后 <1个月 8-12 ng/mL；1-3个月 6-10 ng/mL；3-12个月 4-10 ng/mL")
                .text(40, 184, "备注：建议于服药前30分钟内采血");
        return Layout.of("a drug level with its dose", sheet, "他克莫司(FK506)谷浓度|6.4|ng/mL|5.0-15.0|");
    }

    private static Layout cumulative() {
        double[] xs = {40, 150, 230, 300, 370, 440, 500};
        Sheet sheet = headed("历次检验结果对比")
                .row(110, xs, "项目名称", "参考范围", "2026-09-14", "2026-08-10", "2026-07-13", "单位", "")
                .row(124, xs, "肌酐", "57-97", "132↑", "128↑", "119↑", "μmol/L", "")
                .row(138, xs, "尿素", "3.1-8.0", "8.46↑", "7.90", "", "mmol/L", "")
                .row(152, xs, "他克莫司", "5-10", "6.4", "7.9", "11.2↑", "ng/mL", "");
        return Layout.of(
                "all results of three days",
                sheet,
                "肌酐|132|μmol/L|57-97|↑",
                "尿素|8.46|mmol/L|3.1-8.0|↑",
                "他克莫司|6.4|ng/mL|5-10|",
                "肌酐|128|μmol/L|57-97|↑",
                "尿素|7.90|mmol/L|3.1-8.0|",
                "他克莫司|7.9|ng/mL|5-10|",
                "肌酐|119|μmol/L|57-97|↑",
                "他克莫司|11.2|ng/mL|5-10|↑");
    }

    private static Layout bloodGas() {
        double[] xs = {40, 180, 240, 300, 360};
        Sheet sheet = headed("血气分析")
                .row(110, xs, "中文名称", "英文", "结果", "单位", "参考区间")
                .row(124, xs, "酸碱度", "pH", "7.382", "", "7.35-7.45")
                .row(138, xs, "二氧化碳分压", "pCO2", "41.2", "mmHg", "35-45")
                .row(152, xs, "氧分压", "pO2", "68.0↓", "mmHg", "80-100")
                .row(166, xs, "碱剩余", "BE", "-2.6", "mmol/L", "-3-3")
                .row(180, xs, "实际碳酸氢根", "HCO3-", "23.9", "mmol/L", "22-27")
                .row(194, xs, "氧饱和度", "SO2", "93.1↓", "%", "95-98")
                .row(208, xs, "乳酸", "Lac", "1.1", "mmol/L", "0.5-1.6");
        return Layout.of(
                "blood gas",
                sheet,
                "酸碱度 pH|7.382||7.35-7.45|",
                "二氧化碳分压 pCO2|41.2|mmHg|35-45|",
                "氧分压 pO2|68.0|mmHg|80-100|↓",
                "碱剩余 BE|-2.6|mmol/L|-3-3|",
                "实际碳酸氢根 HCO3-|23.9|mmol/L|22-27|",
                "氧饱和度 SO2|93.1|%|95-98|↓",
                "乳酸 Lac|1.1|mmol/L|0.5-1.6|");
    }

    private static Layout twoColumnsWithTheUnitInTheInterval() {
        double[] xs = {22, 34, 72, 168, 202, 222, 300, 314, 352, 448, 482, 502};
        double[] heads = {34, 84, 168, 232, 314, 364, 448, 512};
        Sheet sheet = headed("血常规")
                .size(8)
                .row(110, heads, "代码", "项目名称", "结果", "参考值", "代码", "项目名称", "结果", "参考值")
                .row(
                        124,
                        xs,
                        "1",
                        "WBC.",
                        "白细胞数目",
                        "7.43",
                        "",
                        "4.00～10.00 10^9/L",
                        "5",
                        "MCV",
                        "平均红细胞体积",
                        "91.5",
                        "",
                        "82.0～100.0fL")
                .row(
                        138,
                        xs,
                        "2",
                        "NEU#",
                        "中性粒细胞数目",
                        "3.54",
                        "",
                        "2.00～7.00 10^9/L",
                        "6",
                        "RDW-SD",
                        "红细胞分布宽度标准差",
                        "48.0",
                        "↑",
                        "35.0～45.0 fL")
                .row(
                        152,
                        xs,
                        "3",
                        "Lym#",
                        "淋巴细胞数目",
                        "4.37",
                        "↑",
                        "0.80～4.00 10^9/L",
                        "7",
                        "PLT",
                        "血小板数目",
                        "188",
                        "",
                        "100～300 10^9/")
                .row(
                        166,
                        xs,
                        "4",
                        "HGB",
                        "血红蛋白",
                        "108",
                        "↓",
                        "110～150 g/L",
                        "8",
                        "PCT",
                        "血小板压积",
                        "0.19",
                        "",
                        "0.108～0.282%");
        return Layout.of(
                "two columns with the unit in the interval",
                sheet,
                "WBC. 白细胞数目|7.43|10^9/L|4.00～10.00|",
                "NEU# 中性粒细胞数目|3.54|10^9/L|2.00～7.00|",
                "Lym# 淋巴细胞数目|4.37|10^9/L|0.80～4.00|↑",
                "HGB 血红蛋白|108|g/L|110～150|↓",
                "MCV 平均红细胞体积|91.5|fL|82.0～100.0|",
                "RDW-SD 红细胞分布宽度标准差|48.0|fL|35.0～45.0|↑",
                "PLT 血小板数目|188|10^9/|100～300|",
                "PCT 血小板压积|0.19|%|0.108～0.282|");
    }

    private static Layout arrowsWithoutAHead() {
        double[] xs = {60, 230, 290, 330, 430};
        Sheet sheet = headed("血常规")
                .row(110, new double[] {80, 225, 340, 430}, "检验项目", "测定结果", "单位", "参考范围")
                .row(126, xs, "1. 白细胞计数", "6.30", "", "10^9/L", "4.00-10.0")
                .row(142, xs, "2. 中性粒细胞百分比", "76.4", "↑", "%", "50.0-70.0")
                .row(158, xs, "3. 血红蛋白", "108", "↓", "g/L", "110-160")
                .row(174, xs, "10.红细胞分布宽度CV", "13.1", "", "%", "0.0-14.6")
                .row(190, xs, "11.血小板", "287.0", "", "10^9/L", "85.0-303.0")
                .watermark(300, 230, 40, "样例医院");
        return Layout.of(
                "arrows without a head, numbered names",
                sheet,
                "白细胞计数|6.30|10^9/L|4.00-10.0|",
                "中性粒细胞百分比|76.4|%|50.0-70.0|↑",
                "血红蛋白|108|g/L|110-160|↓",
                "红细胞分布宽度CV|13.1|%|0.0-14.6|",
                "血小板|287.0|10^9/L|85.0-303.0|");
    }

    private static Layout appExport() {
        Sheet sheet = Sheet.chinese()
                .size(12)
                .centred(200, 40, "检验报告详情")
                .size(9)
                .text(30, 66, "样例医院  检验科")
                .text(30, 82, "报告时间 2026-09-14 10:45")
                .text(30, 110, "丙氨酸氨基转移酶(ALT)")
                .text(260, 110, "68.0 ↑")
                .size(7)
                .text(30, 122, "参考范围：9-50 U/L")
                .size(9)
                .text(30, 146, "总胆红素(TBIL)")
                .text(260, 146, "18.6")
                .size(7)
                .text(30, 158, "参考范围：0-26 μmol/L")
                .size(9)
                .text(30, 182, "白蛋白(ALB)")
                .text(260, 182, "39.2 ↓")
                .size(7)
                .text(30, 194, "参考范围：40-55 g/L")
                .size(9);
        return Layout.of(
                "list of a hospital's app",
                sheet,
                "丙氨酸氨基转移酶(ALT)|68.0|U/L|9-50|↑",
                "总胆红素(TBIL)|18.6|μmol/L|0-26|",
                "白蛋白(ALB)|39.2|g/L|40-55|↓");
    }

    private static Layout threeColumnsNumbered() {
        double[] xs = {20, 34, 96, 124, 162, 208, 222, 284, 312, 350, 396, 410, 472, 500, 540};
        Sheet sheet = headed("生化三十项")
                .size(6.5)
                .row(110, xs, "序", "项目", "结果", "单位", "参考值", "序", "项目", "结果", "单位", "参考值", "序", "项目", "结果", "单位", "参考值")
                .row(
                        122, xs, "1", "谷丙转氨酶", "68↑", "U/L", "9-50", "4", "尿素氮", "8.46↑", "mmol/L", "3.1-8", "7",
                        "总胆固醇", "4.83", "mmol/L", "<5.2")
                .row(
                        134, xs, "2", "谷草转氨酶", "35", "U/L", "15-40", "5", "肌酐", "132↑", "umol/L", "57-97", "8", "甘油三酯",
                        "1.92↑", "mmol/L", "<1.7")
                .row(
                        146, xs, "3", "总蛋白", "68.3", "g/L", "65-85", "6", "尿酸", "436", "umol/L", "208-428", "9", "葡萄糖",
                        "5.62", "mmol/L", "3.9-6.1");
        return Layout.of(
                "three columns with numbers",
                sheet,
                "谷丙转氨酶|68|U/L|9-50|↑",
                "谷草转氨酶|35|U/L|15-40|",
                "总蛋白|68.3|g/L|65-85|",
                "尿素氮|8.46|mmol/L|3.1-8|↑",
                "肌酐|132|umol/L|57-97|↑",
                "尿酸|436|umol/L|208-428|",
                "总胆固醇|4.83|mmol/L|<5.2|",
                "甘油三酯|1.92|mmol/L|<1.7|↑",
                "葡萄糖|5.62|mmol/L|3.9-6.1|");
    }

    private static Layout hongKong() {
        double[] xs = {40, 230, 300, 330, 420};
        Sheet sheet = Sheet.chinese()
                .size(9)
                .text(40, 40, "Name 姓名: SAMPLE, Patient   Sex 性別: M   Age 年齡: 46")
                .text(40, 54, "Collected 採集日期: 14/09/2026 08:21   Reported 報告日期: 15/09/2026")
                .row(84, xs, "Test 檢驗項目", "Result 結果", "", "Unit 單位", "Reference Interval 參考區間")
                .row(100, xs, "Creatinine 肌酸酐", "132", "H", "umol/L", "65 - 109")
                .row(114, xs, "Potassium 鉀", "5.6", "H", "mmol/L", "3.5 - 5.1")
                .row(128, xs, "eGFR (CKD-EPI) 腎小球過濾率", "52", "L", "mL/min/1.73m²", "> 90")
                .row(142, xs, "Tacrolimus 他克莫司", "6.4", "", "ug/L", "5.0 - 15.0");
        return Layout.of(
                "bilingual heads",
                sheet,
                "Creatinine 肌酸酐|132|umol/L|65 - 109|H",
                "Potassium 鉀|5.6|mmol/L|3.5 - 5.1|H",
                "eGFR (CKD-EPI) 腎小球過濾率|52|mL/min/1.73m²|> 90|L",
                "Tacrolimus 他克莫司|6.4|ug/L|5.0 - 15.0|");
    }

    private static Layout lineWithoutAHead() {
        double[] xs = {40, 180, 240, 330};
        Sheet sheet = headed("急诊生化")
                .row(120, xs, "1、钾 K", "5.62 ↑", "mmol/L", "3.50-5.30")
                .row(134, xs, "2、钠 Na", "139.5", "mmol/L", "137-147")
                .row(148, xs, "3、肌酐 Cr", "132 ↑", "μmol/L", "57-97")
                .row(162, xs, "4、淀粉酶 AMY", "88", "U/L", "35-135");
        return Layout.of(
                "rows without a head",
                sheet,
                "钾 K|5.62|mmol/L|3.50-5.30|↑",
                "钠 Na|139.5|mmol/L|137-147|",
                "肌酐 Cr|132|μmol/L|57-97|↑",
                "淀粉酶 AMY|88|U/L|35-135|");
    }

    private static Layout intervalsBySexAndAge() {
        double[] xs = {40, 180, 240, 310, 460};
        Sheet sheet = headed("激素")
                .row(110, xs, "项目", "结果", "单位", "参考区间", "提示")
                .row(126, xs, "铁蛋白", "412.5", "ng/mL", "男：30-400", "↑")
                .text(310, 137, "女：15-150")
                .row(154, xs, "孕酮", "0.52", "ng/mL", "卵泡期：0.2-1.5", "")
                .text(310, 165, "黄体期：1.7-27")
                .text(310, 176, "绝经期：0.1-0.8")
                .row(196, xs, "甲状旁腺激素", "88.1", "pg/mL", "15-65", "↑");
        return Layout.of(
                "intervals by sex and phase",
                sheet,
                "铁蛋白|412.5|ng/mL|男：30-400 女：15-150|↑",
                "孕酮|0.52|ng/mL|卵泡期：0.2-1.5 黄体期：1.7-27 绝经期：0.1-0.8|",
                "甲状旁腺激素|88.1|pg/mL|15-65|↑");
    }
}
