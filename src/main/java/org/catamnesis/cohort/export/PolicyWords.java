package org.catamnesis.cohort.export;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.privacy.Coarsening;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;

/** A policy in the words of the risk report, English and Chinese in turn. */
final class PolicyWords {
    private PolicyWords() {}

    /** English, then Chinese. */
    static List<String> summary(Policy policy) {
        return switch (policy.id()) {
            case "P0" ->
                List.of(
                        "an identified copy for a named custodian: real dates, exact ages, names in one file. This is neither"
                                + " de-identified nor anonymous.",
                        "具名副本，仅供指定保管人：真实日期、准确年龄，姓名在单独文件中。未去标识化，更非匿名化。");
            case "P1" ->
                List.of(
                        "exact ages, dates moved by one random number of days for each patient. This is de-identification, not"
                                + " anonymisation, and not Safe Harbor, because a moved date is still a date.",
                        "准确年龄；每名患者的日期平移同一随机天数。此为去标识化，不是匿名化；平移后的日期不符合安全港要求。");
            case "P3" ->
                List.of(
                        "Safe Harbor: years and relative days, ages from 90 on as one, no place within a province. This is"
                                + " de-identification, not anonymisation.",
                        "安全港方法：仅年份与相对天数，90 岁及以上合并，无省级以下地理信息。此为去标识化，不是匿名化。");
            case "P4" ->
                List.of(
                        "aggregates only: no row of any patient leaves, and small counts are not told.",
                        "仅汇总数据：不导出任何个体记录，小计数不予公布，按匿名化信息处理。");
            default ->
                List.of(
                        "relative days only, ages and years as bands, random study ids. This is de-identification, not"
                                + " anonymisation.",
                        "仅相对天数，年龄与年份分段，随机研究编号。此为去标识化，不是匿名化。");
        };
    }

    /** What makes courses harder to recognise, each in English and Chinese; one line when nothing does. */
    static List<List<String>> mitigations(Policy policy) {
        List<List<String>> lines = new ArrayList<>();
        Coarsening coarsening = policy.coarsening();
        if (coarsening.days() == Coarsening.WEEK)
            lines.add(List.of("Days are told as the first day of their week.", "日期以所在周的第一天表示。"));
        if (coarsening.days() == Coarsening.MONTH)
            lines.add(List.of("Days are told as the first of thirty.", "日期以每 30 天的第一天表示。"));
        if (coarsening.roundedValues())
            lines.add(List.of("Values are rounded to the digits that a clinic writes.", "检验值按临床精度取整。"));
        if (coarsening.mostVisits() > 0)
            lines.add(List.of(
                    "No more than the first " + coarsening.mostVisits() + " visits are told.",
                    "仅导出前 " + coarsening.mostVisits() + " 次随访。"));
        if (policy.keepWeekday())
            lines.add(List.of("Dates are moved by whole weeks, so that the weekday is told.", "日期按整周平移，保留星期。"));
        if (policy.tellsRows() && !policy.exactAge())
            lines.add(List.of(
                    "Weights, heights and body mass indices that few people have are told as a bound.",
                    "罕见的体重、身高与体质指数以界值表示。"));
        if (policy.tellsRows() && !policy.exactAge())
            lines.add(List.of(
                    "Cold ischaemia is told to the half hour and the time since a dose to the hour; laboratories and"
                            + " aetiology groups of few patients are told as one.",
                    "冷缺血时间精确到半小时，距末次服药时间精确到小时；患者较少的实验室与病因组合并表示。"));
        if (!policy.tellsHours()) lines.add(List.of("Times of day are left out.", "不导出时刻。"));
        if (policy.tellsRows() && coarsening.equals(Coarsening.NONE))
            lines.add(List.of(
                    "Nothing more was asked for: days, values and visits are told as they were recorded.",
                    "未启用其他措施：天数、检验值与随访按原始记录导出。"));
        if (lines.isEmpty()) lines.add(List.of("No course is told.", "不导出病程。"));
        return lines;
    }

    /** What k counts. */
    static String counted(Policy policy, boolean english) {
        List<String> words = policy.quasiIdentifiers().stream()
                .map(which -> english ? english(which, policy) : chinese(which, policy))
                .toList();
        if (!english) return String.join("、", words);
        if (words.size() == 1) return words.getFirst();
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String english(QuasiIdentifier which, Policy policy) {
        return switch (which) {
            case SEX -> "the sex";
            case AGE_BAND -> policy.exactAge() ? "the age" : "the age band";
            case INDEX_YEAR -> "the year of the transplant";
            case ORGAN -> "the organ";
            case DONOR_TYPE -> "the donor type";
            case AETIOLOGY_GROUP -> "the aetiology group";
        };
    }

    private static String chinese(QuasiIdentifier which, Policy policy) {
        return switch (which) {
            case SEX -> "性别";
            case AGE_BAND -> policy.exactAge() ? "年龄" : "年龄段";
            case INDEX_YEAR -> "移植年份";
            case ORGAN -> "器官";
            case DONOR_TYPE -> "供者类型";
            case AETIOLOGY_GROUP -> "病因组";
        };
    }

    static List<String> residual(Policy policy) {
        if (!policy.tellsRows())
            return List.of(
                    "Whoever knows nearly everybody in a group may still learn something of the others from its counts. No row"
                            + " can be found, because none is there.",
                    "若他人几乎掌握某组的全部成员，仍可能由计数推知其余成员的情况。文件中没有个体记录可供匹配。");
        if (policy.tellsIdentity())
            return List.of(
                    "Everybody in it is named. It stays with the custodian, encrypted, and is destroyed when its purpose is met.",
                    "其中人员均可识别。须由保管人加密保存，用毕销毁。");
        return List.of(
                "Whoever holds another record of the same person, with such values and days, can find the row in spite of k."
                        + " This risk remains: the folder is for named recipients under an agreement that forbids to look for"
                        + " people, not for publication.",
                "k 匿名不能保护长期检验序列：若他人掌握同一患者的相同数值与日期，仍可能找到对应行。该风险依然存在：" + "本数据仅供协议约定且承诺不重新识别的接收方使用，不得公开。");
    }
}
