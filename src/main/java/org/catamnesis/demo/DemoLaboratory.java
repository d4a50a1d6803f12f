package org.catamnesis.demo;

import org.catamnesis.demo.AnalyteFacts.Bounds;
import org.catamnesis.demo.AnalyteFacts.UnitFacts;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.patient.Sex;

/** Three invented laboratories that print the same blood differently: names, units, intervals, flags, nothing found. */
enum DemoLaboratory {
    /** SI units, arrows, intervals by sex. */
    QIYUN("栖云大学附属医院检验科", "-", "↑", "↓", "未检出", "阴性", "CMIA"),
    /** Everyday names, SI units, letters, one interval for all. */
    BAIYAN("白雁医学检验中心", "~", "H", "L", null, "阴性(-)", "LC-MS/MS"),
    /** English, conventional units. */
    QUILLMERE("Quillmere Reference Laboratory", " - ", "H", "L", "Not detected", "Negative", "LC-MS/MS");

    private final String printedName;
    private final String dash;
    private final String high;
    private final String low;
    private final String nothing;
    private final String negative;
    private final String levelMethod;
    private final ReferenceInterval[][] intervals = new ReferenceInterval[DemoAnalyte.values().length][2];

    DemoLaboratory(
            String printedName,
            String dash,
            String high,
            String low,
            String nothing,
            String negative,
            String levelMethod) {
        this.printedName = printedName;
        this.dash = dash;
        this.high = high;
        this.low = low;
        this.nothing = nothing;
        this.negative = negative;
        this.levelMethod = levelMethod;
    }

    String printedName() {
        return printedName;
    }

    /** How it measures drug levels; null for everything else. */
    String method(DemoAnalyte analyte) {
        return analyte == DemoAnalyte.TAC ? levelMethod : null;
    }

    PrintedRow print(DemoReading reading, Sex sex) {
        DemoAnalyte analyte = reading.analyte();
        AnalyteFacts facts = analyte.facts();
        ReferenceInterval interval = intervalOf(analyte, sex);
        if (analyte == DemoAnalyte.HBSAG)
            return new PrintedRow(
                    analyte, name(facts), new ResultValue(negative, null, null), null, null, interval, null);
        UnitFacts unit = unit(facts);
        ResultValue value = value(facts, unit, reading.value());
        String flag = analyte == DemoAnalyte.TAC ? null : flag(value, interval);
        return new PrintedRow(analyte, name(facts), value, unit.printed(), unit.ucum(), interval, flag);
    }

    /** Prints what only a sheet knows, such as the indices of a blood count. */
    PrintedRow print(String name, double number, int digits, String unit, double lower, double upper) {
        int shown = Decimals.needed(lower, upper);
        ReferenceInterval interval =
                new ReferenceInterval(lower, upper, Decimals.text(lower, shown) + dash + Decimals.text(upper, shown));
        ResultValue value = new ResultValue(Decimals.text(number, digits), null, number);
        return new PrintedRow(null, name, value, unit, null, interval, flag(value, interval));
    }

    /** Made once and kept, because millions of rows print it. */
    private ReferenceInterval intervalOf(DemoAnalyte analyte, Sex sex) {
        ReferenceInterval[] bySex = intervals[analyte.ordinal()];
        int which = sex == Sex.FEMALE ? 1 : 0;
        if (bySex[which] == null) bySex[which] = interval(analyte, sex);
        return bySex[which];
    }

    private String name(AnalyteFacts facts) {
        return switch (this) {
            case QIYUN -> facts.nameA();
            case BAIYAN -> facts.nameB();
            case QUILLMERE -> facts.nameEnglish();
        };
    }

    private UnitFacts unit(AnalyteFacts facts) {
        return this == QUILLMERE ? facts.us() : facts.si();
    }

    private double factor(AnalyteFacts facts) {
        return this == QUILLMERE ? facts.usFactor() : 1;
    }

    private ResultValue value(AnalyteFacts facts, UnitFacts unit, double si) {
        if (facts.limit() > 0 && si < facts.limit()) return belowLimit(facts, unit);
        double number = Decimals.round(si / factor(facts), unit.digits());
        return new ResultValue(Decimals.text(number, unit.digits()), null, number);
    }

    private ResultValue belowLimit(AnalyteFacts facts, UnitFacts unit) {
        boolean copies = facts.limit() > 10;
        if (copies && nothing != null) return new ResultValue(nothing, Comparator.LESS, null);
        int digits = Math.max(unit.digits(), copies ? 0 : 1);
        double limit = Decimals.round(facts.limit() / factor(facts), digits);
        return new ResultValue('<' + Decimals.text(limit, digits), Comparator.LESS, limit);
    }

    private String flag(ResultValue value, ReferenceInterval interval) {
        if (!value.exact() || !interval.bounded()) return null;
        double number = value.number();
        boolean open = interval.low() == null;
        if (!open && number < interval.low()) return low;
        return number > interval.high() || (open && number == interval.high()) ? high : null;
    }

    private ReferenceInterval interval(DemoAnalyte analyte, Sex sex) {
        AnalyteFacts facts = analyte.facts();
        if (analyte == DemoAnalyte.HBSAG) return new ReferenceInterval(null, null, this == QUILLMERE ? negative : "阴性");
        Bounds bounds = this == BAIYAN ? facts.bothSexes() : facts.of(sex);
        if (Double.isNaN(bounds.high()))
            return nothing == null || facts.limit() == 0
                    ? ReferenceInterval.NONE
                    : new ReferenceInterval(null, null, nothing);
        int digits = this == QUILLMERE ? unit(facts).digits() : Decimals.needed(bounds.low(), bounds.high());
        Double lower = Double.isNaN(bounds.low()) ? null : Decimals.round(bounds.low() / factor(facts), digits);
        double upper = Decimals.round(bounds.high() / factor(facts), digits);
        String top = Decimals.text(upper, digits);
        return lower == null
                ? new ReferenceInterval(null, upper, '<' + top)
                : new ReferenceInterval(lower, upper, Decimals.text(lower, digits) + dash + top);
    }
}
