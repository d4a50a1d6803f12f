package org.catamnesis.cohort.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.Policy;

/** The figures of a risk report in one sentence for somebody who reads no tables. */
final class RiskWords {
    private RiskWords() {}

    /** English, then Chinese. */
    static List<String> figures(Policy policy, Generalisation chosen, Map<Known, Alone> told) {
        int k = chosen.after().smallest();
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

    private static String percent(Alone alone) {
        return String.format(Locale.ROOT, "%.1f", alone.share() * 100);
    }
}
