package org.catamnesis.cohort.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.cohort.privacy.DateTelling;
import org.catamnesis.cohort.privacy.Policy;

/** The figures of a risk report in one sentence for somebody who reads no tables. */
final class RiskWords {
    private RiskWords() {}

    /** English, then Chinese. */
    static List<String> figures(Policy policy, int k, Map<Known, Alone> told) {
        Alone traits = told.get(Known.AETIOLOGY);
        Alone days = told.get(Known.FOLLOW_UP);
        Alone values = told.get(Known.CREATININES);
        String counted = policy.quasiIdentifiers().isEmpty() ? "nothing" : PolicyWords.counted(policy, true);
        String countedChinese = policy.quasiIdentifiers().isEmpty() ? "无" : PolicyWords.counted(policy, false);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Whoever knows %s of a patient finds at least %d who are alike. Whoever also knows the organ, the donor"
                                + " type and the cause of the disease, which acquaintances do, finds %d of %d patients"
                                + " (%s %%) alone and at least %d alike. With the days of follow-up instead of these"
                                + " it is %d (%s %%) alone; with the first three creatinine values, %d of the %d who"
                                + " have so many (%s %%). k does not protect from the last three: the agreement with the"
                                + " recipient does, and coarser days (\"days\": \"week\" or \"month\") and rounded"
                                + " values make it harder.",
                        counted,
                        k,
                        traits.alone(),
                        traits.patients(),
                        percent(traits),
                        traits.smallest(),
                        days.alone(),
                        percent(days),
                        values.alone(),
                        values.patients(),
                        percent(values)),
                String.format(
                        Locale.ROOT,
                        "若他人只知道患者的%s，至少有 %d 名患者与之相同。若还知道器官、供者类型和病因（熟人往往知道），"
                                + "%d/%d 名患者（%s%%）独一无二，最小类为 %d 名。若改为知道随访天数，%d 名（%s%%）独一无二；"
                                + "若知道前三次肌酐值，在有三次结果的 %d 名中有 %d 名（%s%%）独一无二。k 匿名不能防范后三种情形，"
                                + "须依靠与接收方的协议；将天数归并为周或月、检验值取整可增加识别难度。",
                        countedChinese,
                        k,
                        traits.alone(),
                        traits.patients(),
                        percent(traits),
                        traits.smallest(),
                        days.alone(),
                        percent(days),
                        values.patients(),
                        values.alone(),
                        percent(values)));
    }

    /** English, then Chinese: what the day of the export tells of day 0. */
    static List<String> dating(Policy policy, Datable datable) {
        double share = datable.alive() == 0 ? 0 : 100.0 * datable.withinAQuarter() / datable.alive();
        boolean moved = policy.dates() == DateTelling.SHIFTED;
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Of %d patients who live, %d (%.1f %%) were last seen within three months of the newest record: the day"
                                + " of this export less their days of follow-up is that near to their day 0%s",
                        datable.alive(),
                        datable.withinAQuarter(),
                        share,
                        moved
                                ? ", which undoes their shift as far. Visits fall on working days, so that many of one"
                                        + " patient tell the weekday as well. A moved date is not a secret."
                                : ", whatever years it is told in. Coarser days hide no more of it than they are long."),
                String.format(
                        Locale.ROOT,
                        "在世的 %d 名患者中，%d 名（%.1f%%）的末次记录距最新记录不超过三个月：以导出日期减去随访天数，即可在此误差内推算其移植日期%s",
                        datable.alive(),
                        datable.withinAQuarter(),
                        share,
                        moved ? "，日期平移随之失效。随访多在工作日，同一患者的多次随访还会透露星期。平移后的日期并非秘密。" : "，与年份如何分段无关。归并天数所能隐藏的仅为归并的长度。"));
    }

    private static String percent(Alone alone) {
        return String.format(Locale.ROOT, "%.1f", alone.share() * 100);
    }
}
