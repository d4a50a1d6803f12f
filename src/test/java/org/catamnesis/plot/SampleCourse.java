package org.catamnesis.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** An invented course after a liver transplant, in both languages, with everything that a chart can show. */
public final class SampleCourse {
    public static final double DAY_ZERO = PlotTime.of(LocalDate.of(2025, 7, 29));
    private static final int[] DAYS = {
        1, 2, 3, 4, 5, 7, 9, 11, 14, 17, 21, 25, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112, 126, 133, 136,
        140, 147, 154, 168, 182, 196, 210, 224, 238, 259, 280, 301, 322, 343, 364, 392, 412
    };

    private final boolean chinese;
    private final Random random = new Random(7);
    private long ids;

    private SampleCourse(boolean chinese) {
        this.chinese = chinese;
    }

    public static Chart chart(boolean chinese) {
        SampleCourse course = new SampleCourse(chinese);
        return Chart.of(
                        List.of(
                                course.tacrolimus(),
                                course.ratio(),
                                course.alt(),
                                course.bilirubin(),
                                course.creatinine(),
                                course.dna(),
                                course.empty()),
                        course.events(),
                        TimeAxis.transplantFirst(DAY_ZERO))
                .key(course.key());
    }

    private String say(String english, String chineseWords) {
        return chinese ? chineseWords : english;
    }

    private Map<Mark, String> key() {
        return Map.of(
                Mark.BELOW_LIMIT, say("below the limit", "低于检测限"),
                Mark.ABOVE_LIMIT, say("above the limit", "高于检测上限"),
                Mark.PATIENT_REPORTED, say("reported by the patient", "患者自报"),
                Mark.UNREVIEWED, say("not reviewed", "未审核"),
                Mark.BREAK, say("not comparable", "不可比较"));
    }

    private Panel tacrolimus() {
        List<PlotPoint> points = new ArrayList<>();
        for (int day : DAYS) {
            double target = day < 31 ? 8 : day < 366 ? 6 : 5;
            double value = Math.max(1.4, target + random.nextGaussian() * 1.3 + (day < 6 ? day - 6 : 0));
            if (day == 412) value = 7.8;
            if (day == 126) value = 2.6;
            if (day == 14) value = 21.3;
            double high = day < 31 ? 10 : day < 366 ? 8 : 6;
            double low = day < 31 ? 6 : 4;
            Grade grade = value > 20
                    ? Grade.CRITICAL_HIGH
                    : value > high ? Grade.HIGH : value < low ? Grade.LOW : Grade.NORMAL;
            PlotPoint point = point(day, value, 1).graded(grade);
            if (day == 2) point = PlotPoint.of(ids++, time(day), 2, "<2.0").censored(Censoring.BELOW);
            if (day == 364) point = point.afterBreak(say("assay changed: CMIA to LC-MS/MS", "方法改变：CMIA → LC-MS/MS"));
            if (day == 224) point = point.reportedByPatient();
            points.add(point);
        }
        double end = Double.POSITIVE_INFINITY;
        return Panel.of(say("Tacrolimus", "他克莫司"), "ng/mL")
                .with(new PlotSeries(say("Tacrolimus", "他克莫司"), "ng/mL", points))
                .corridor(new Band(
                        say("Target", "靶区间"),
                        List.of(
                                new Band.Step(time(0), time(30), 6, 10, false, "6–10"),
                                new Band.Step(time(30), time(141), 4, 8, false, "4–8"),
                                new Band.Step(time(141), time(182), 7, 9, true, "7–9"),
                                new Band.Step(time(182), time(365), 4, 8, false, "4–8"),
                                new Band.Step(time(365), end, 4, 6, false, "4–6"))))
                .doses(new DoseLane(
                        say("Dose", "剂量"),
                        List.of(
                                new DoseLane.Step(time(1), time(14), 6, say("3 mg q12h", "3 mg q12h")),
                                new DoseLane.Step(time(14), time(16), 0, say("paused", "暂停")),
                                new DoseLane.Step(time(16), time(60), 5, "2.5 mg q12h"),
                                new DoseLane.Step(time(60), time(136), 4, "2 mg q12h"),
                                new DoseLane.Step(time(136), time(210), 6, "3 mg q12h"),
                                new DoseLane.Step(time(210), time(338), 4, "2 mg q12h"),
                                new DoseLane.Step(time(338), end, 3, "1.5 mg q12h"))))
                .latest(new Latest("7.8", Grade.HIGH, Direction.UP, "2026-09-14"))
                .weight(1.9);
    }

    private Panel ratio() {
        List<PlotPoint> points = new ArrayList<>();
        for (int day : DAYS) if (day > 16) points.add(point(day, 1.3 + random.nextGaussian() * 0.2 + day / 900.0, 2));
        return Panel.of(say("C/D ratio", "C/D 比"), "ng/mL/mg")
                .with(new PlotSeries("C/D", "ng/mL/mg", points))
                .latest(new Latest(points.getLast().printed(), Grade.NORMAL, Direction.DOWN, "2026-09-14"))
                .weight(0.7);
    }

    private Panel alt() {
        List<PlotPoint> points = new ArrayList<>();
        for (int day : DAYS) {
            double value = 26 + 840 * Math.exp(-day / 4.5) + 260 * Math.exp(-Math.pow((day - 138) / 7.0, 2));
            value *= 1 + random.nextGaussian() * 0.12;
            if (day == 412) value = 68;
            double high = day < 200 ? 50 : 40;
            PlotPoint point = point(day, value, 0)
                    .interval(day < 200 ? 9 : Double.NaN, high)
                    .graded(value > 20 * high ? Grade.CRITICAL_HIGH : value > high ? Grade.HIGH : Grade.NORMAL);
            points.add(day >= 392 ? point.notReviewed() : point);
        }
        return Panel.of("ALT", "U/L")
                .with(new PlotSeries("ALT", "U/L", points))
                .logarithmic()
                .latest(new Latest("68", Grade.HIGH, Direction.UP, "2026-09-14"));
    }

    private Panel bilirubin() {
        List<PlotPoint> points = new ArrayList<>();
        for (int day : DAYS) {
            double value = 11 + 150 * Math.exp(-day / 9.0) + 60 * Math.exp(-Math.pow((day - 140) / 9.0, 2));
            value *= 1 + random.nextGaussian() * 0.1;
            points.add(point(day, value, 1)
                    .interval(day < 200 ? 5.1 : Double.NaN, day < 200 ? 28 : 26)
                    .graded(value > 28 ? Grade.HIGH : Grade.NORMAL));
        }
        return Panel.of(say("Total bilirubin", "总胆红素"), "µmol/L")
                .with(new PlotSeries("TBIL", "µmol/L", points))
                .latest(new Latest(points.getLast().printed(), Grade.NORMAL, Direction.STEADY, "2026-09-14"));
    }

    private Panel creatinine() {
        List<PlotPoint> points = new ArrayList<>();
        for (int day : DAYS) {
            double value = 84 + day / 12.0 + random.nextGaussian() * 6 + (day < 9 ? 60 - 6 * day : 0);
            if (day == 412) value = 132;
            PlotPoint point = point(day, value, 0)
                    .interval(day < 200 ? 57 : 59, day < 200 ? 97 : 104)
                    .graded(value > (day < 200 ? 97 : 104) ? Grade.HIGH : Grade.NORMAL);
            if (day == 259) point = point.afterBreak(say("no result for 5 weeks", "间隔超过 5 周"));
            points.add(point);
        }
        points.removeIf(p -> p.time() > time(210) && p.time() < time(259));
        return Panel.of(say("Creatinine", "肌酐"), "µmol/L")
                .with(new PlotSeries("CREA", "µmol/L", points))
                .latest(new Latest("132", Grade.HIGH, Direction.UP, "2026-09-14"));
    }

    private Panel dna() {
        int[] days = {14, 28, 42, 56, 84, 98, 112, 133, 147, 161, 182, 238, 301, 364};
        double[] copies = {500, 500, 780, 3400, 41000, 126000, 18000, 2300, 900, 500, 500, 500, 500, 500};
        List<PlotPoint> points = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            boolean below = copies[i] == 500;
            String printed = below ? "<500" : String.format(Locale.ROOT, "%.2E", copies[i]);
            points.add(PlotPoint.of(ids++, time(days[i]), copies[i], printed)
                    .censored(below ? Censoring.BELOW : Censoring.NONE)
                    .graded(below ? Grade.NORMAL : Grade.ABNORMAL));
        }
        return Panel.of("CMV DNA", say("copies/mL", "拷贝/mL"))
                .with(new PlotSeries("CMV DNA", "copies/mL", points))
                .logarithmic()
                .latest(new Latest("<500", Grade.NORMAL, Direction.STEADY, "2026-07-28"));
    }

    private Panel empty() {
        return Panel.of("HBV DNA", "IU/mL")
                .note(say("Nothing on file. Results appear here once a report is accepted.", "尚无结果，报告审核通过后显示在此。"))
                .weight(0.6);
    }

    private List<EventMark> events() {
        return List.of(
                EventMark.major(1, time(0), say("Liver transplant (DBD)", "肝移植 (DBD)")),
                EventMark.stay(2, time(0), time(19), say("Admission", "住院")),
                EventMark.at(3, time(60), say("Stent removed", "拔除支架")),
                EventMark.at(7, time(84), say("CMV viraemia", "CMV 血症")),
                EventMark.major(4, time(136), say("Rejection, RAI 6/9", "排斥反应 RAI 6/9")),
                EventMark.stay(5, time(136), time(143), say("Admission: methylprednisolone", "住院：甲泼尼龙冲击")),
                EventMark.at(6, time(338), say("Missed visit", "未到诊")));
    }

    private PlotPoint point(int day, double value, int decimals) {
        String printed = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return PlotPoint.of(ids++, time(day), Double.parseDouble(printed), printed);
    }

    private static double time(int day) {
        return DAY_ZERO + day + 8.25 / 24;
    }
}
