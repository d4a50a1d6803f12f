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
                signalToCutOff(),
                dipstickAndSediment(),
                virusBelowTheLimit(),
                bloodGas(),
                titresAndBloodGroup(),
                morphology(),
                twoColumnsWithTheUnitInTheInterval(),
                arrowsWithoutAHead(),
                appExport(),
                threeColumnsNumbered(),
                hongKong(),
                lineWithoutAHead(),
                intervalsBySexAndAge());
    }

    private static Sheet headed(String title) {
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

    private static Layout signalToCutOff() {
        double[] xs = {40, 66, 220, 290, 360, 450};
        Sheet sheet = headed("感染免疫")
                .row(110, xs, "序", "项目", "测定值", "结论", "单位", "参考值")
                .row(124, xs, "1", "乙型肝炎表面抗原(HBsAg)", "0.01", "阴性", "IU/mL", "<0.05")
                .row(138, xs, "2", "乙型肝炎表面抗体(HBsAb)", "285.60", "阳性", "mIU/mL", "<10.00")
                .row(152, xs, "3", "丙型肝炎抗体(Anti-HCV)", "0.08", "阴性", "S/CO", "<1.00")
                .row(166, xs, "4", "梅毒螺旋体抗体", "0.06", "阴性", "S/CO", "<1.00")
                .row(180, xs, "5", "人类免疫缺陷病毒抗体", "阴性", "", "", "阴性");
        return Layout.of(
                "signal to cut-off with a verdict",
                sheet,
                "乙型肝炎表面抗原(HBsAg)|0.01|IU/mL|<0.05|阴性",
                "乙型肝炎表面抗体(HBsAb)|285.60|mIU/mL|<10.00|阳性",
                "丙型肝炎抗体(Anti-HCV)|0.08|S/CO|<1.00|阴性",
                "梅毒螺旋体抗体|0.06|S/CO|<1.00|阴性",
                "人类免疫缺陷病毒抗体|阴性||阴性|");
    }

    private static Layout dipstickAndSediment() {
        double[] xs = {30, 130, 190, 235, 310, 410, 470, 515};
        Sheet sheet = headed("尿液分析+尿沉渣定量")
                .size(8)
                .row(110, xs, "项目名称", "结果", "单位", "参考值", "项目名称", "结果", "单位", "参考值")
                .row(124, xs, "颜色 COL", "黄色", "", "淡黄色-黄色", "红细胞 RBC", "12.3↑", "/μL", "0-25")
                .row(138, xs, "透明度 TUR", "微浑", "", "清晰", "白细胞 WBC", "4.0", "/μL", "0-25")
                .row(152, xs, "葡萄糖 GLU", "-", "mmol/L", "阴性", "上皮细胞 EC", "1.2", "/μL", "0-10")
                .row(166, xs, "蛋白质 PRO", "1+", "g/L", "阴性", "管型 CAST", "0.00", "/μL", "0-1")
                .row(180, xs, "隐血 BLD", "±", "", "阴性", "细菌 BACT", "3.5", "/μL", "0-385")
                .row(194, xs, "酮体 KET", "阴性", "mmol/L", "阴性", "红细胞(高倍视野)", "2.2", "/HPF", "0-5")
                .row(208, xs, "比重 SG", "1.015", "", "1.003-1.030", "电导率 COND", "12.6", "mS/cm", "5-38")
                .row(222, xs, "酸碱度 pH", "6.5", "", "4.6-8.0", "", "", "", "");
        return Layout.of(
                "dipstick and sediment",
                sheet,
                "颜色 COL|黄色||淡黄色-黄色|",
                "透明度 TUR|微浑||清晰|",
                "葡萄糖 GLU|-|mmol/L|阴性|",
                "蛋白质 PRO|1+|g/L|阴性|",
                "隐血 BLD|±||阴性|",
                "酮体 KET|阴性|mmol/L|阴性|",
                "比重 SG|1.015||1.003-1.030|",
                "酸碱度 pH|6.5||4.6-8.0|",
                "红细胞 RBC|12.3|/μL|0-25|↑",
                "白细胞 WBC|4.0|/μL|0-25|",
                "上皮细胞 EC|1.2|/μL|0-10|",
                "管型 CAST|0.00|/μL|0-1|",
                "细菌 BACT|3.5|/μL|0-385|",
                "红细胞(高倍视野)|2.2|/HPF|0-5|",
                "电导率 COND|12.6|mS/cm|5-38|");
    }

    private static Layout virusBelowTheLimit() {
        double[] xs = {40, 240, 350, 440};
        Sheet sheet = headed("临床基因扩增检验")
                .row(110, xs, "项    目", "结    果", "单    位", "检测下限")
                .row(126, xs, "HBV-DNA定量", "<1.00E+02", "IU/mL", "1.00E+02")
                .row(142, xs, "EBV-DNA定量", "5.36E+03", "copies/mL", "5.00E+02")
                .row(158, xs, "BKV-DNA(尿)", "2.11×10^7", "copies/mL", "2.00×10^3")
                .text(40, 190, "检测方法：实时荧光PCR法")
                .text(40, 204, "结果说明：低于检测下限不能排除感染可能");
        return Layout.of(
                "viruses below the limit of detection",
                sheet,
                "HBV-DNA定量|<1.00E+02|IU/mL||",
                "EBV-DNA定量|5.36E+03|copies/mL||",
                "BKV-DNA(尿)|2.11×10^7|copies/mL||");
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

    private static Layout titresAndBloodGroup() {
        double[] xs = {40, 200, 300, 400};
        Sheet sheet = headed("免疫学检验")
                .row(110, xs, "检查项目", "检查结果", "参考值", "方法")
                .row(126, xs, "抗核抗体(ANA)", "1:320 颗粒型", "<1:100", "间接免疫荧光")
                .row(142, xs, "抗双链DNA抗体", "阴性(-)", "阴性", "间接免疫荧光")
                .row(158, xs, "ABO血型", "AB型", "", "微柱凝胶")
                .row(174, xs, "RhD血型", "阳性", "", "微柱凝胶")
                .row(190, xs, "肺炎支原体抗体", "1:80", "<1:40", "颗粒凝集")
                .row(206, xs, "G试验(1,3-β-D葡聚糖)", "<10.00pg/mL", "<60.00", "显色法");
        return Layout.of(
                "titres and blood group",
                sheet,
                "抗核抗体(ANA)|1:320 颗粒型||<1:100|",
                "抗双链DNA抗体|阴性(-)||阴性|",
                "ABO血型|AB型|||",
                "RhD血型|阳性|||",
                "肺炎支原体抗体|1:80||<1:40|",
                "G试验(1,3-β-D葡聚糖)|<10.00|pg/mL|<60.00|");
    }

    private static Layout morphology() {
        double[] xs = {40, 200, 300, 380};
        Sheet sheet = headed("粪便常规")
                .row(110, xs, "项目", "结果", "单位", "参考值")
                .row(124, xs, "颜色", "黄褐色", "", "黄褐色")
                .row(138, xs, "性状", "软便", "", "成形软便")
                .row(152, xs, "白细胞", "未见", "/HP", "0-1")
                .row(166, xs, "红细胞", "0-2", "/HP", "0")
                .row(180, xs, "隐血试验", "弱阳性", "", "阴性")
                .row(194, xs, "寄生虫卵", "未找到", "", "未找到")
                .text(40, 214, "镜检所见：红细胞形态大致正常，血小板散在分布，未见异常细胞。");
        return Layout.of(
                "stool",
                sheet,
                "颜色|黄褐色||黄褐色|",
                "性状|软便||成形软便|",
                "白细胞|未见|/HP|0-1|",
                "红细胞|0-2|/HP|0|",
                "隐血试验|弱阳性||阴性|",
                "寄生虫卵|未找到||未找到|");
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
