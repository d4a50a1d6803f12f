package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Printouts of Chinese departments of immunology, virology and microscopy. */
final class SerologyLayouts {
    private SerologyLayouts() {}

    static List<Layout> all() {
        return List.of(
                signalToCutOff(), dipstickAndSediment(), virusBelowTheLimit(), titresAndBloodGroup(), morphology());
    }

    private static Layout signalToCutOff() {
        double[] xs = {40, 66, 220, 290, 360, 450};
        Sheet sheet = HospitalLayouts.headed("感染免疫")
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
        Sheet sheet = HospitalLayouts.headed("尿液分析+尿沉渣定量")
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
        Sheet sheet = HospitalLayouts.headed("临床基因扩增检验")
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

    private static Layout titresAndBloodGroup() {
        double[] xs = {40, 200, 300, 400};
        Sheet sheet = HospitalLayouts.headed("免疫学检验")
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
        Sheet sheet = HospitalLayouts.headed("粪便常规")
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
}
