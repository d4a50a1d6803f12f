package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;

/** The whole blood count as an analyser prints it, made from the readings that the course knows. */
final class BloodCount {
    /** A row with the short code in front of its name. */
    record Counted(String code, PrintedRow row) {}

    private final SheetOrder order;
    private final List<Counted> rows = new ArrayList<>();

    private BloodCount(SheetOrder order) {
        this.order = order;
    }

    static List<Counted> of(SheetOrder order) {
        BloodCount count = new BloodCount(order);
        count.white();
        count.red();
        count.platelets();
        return count.rows;
    }

    private void white() {
        double white = known(DemoAnalyte.WBC);
        double neutrophils = known(DemoAnalyte.NEUT);
        double lymphocytes = known(DemoAnalyte.LYMPH);
        double rest = Math.max(0, white - neutrophils - lymphocytes);
        add("NEUT%", "中性粒细胞百分比", 100 * neutrophils / white, 1, "%", 40, 75);
        add("LYMPH%", "淋巴细胞百分比", 100 * lymphocytes / white, 1, "%", 20, 50);
        add("MONO%", "单核细胞百分比", 74 * rest / white, 1, "%", 3, 10);
        add("EO%", "嗜酸性粒细胞百分比", 22 * rest / white, 1, "%", 0.4, 8);
        add("MONO#", "单核细胞绝对值", 0.74 * rest, 2, "10^9/L", 0.1, 0.6);
        add("EO#", "嗜酸性粒细胞绝对值", 0.22 * rest, 2, "10^9/L", 0.02, 0.52);
        add("BASO#", "嗜碱性粒细胞绝对值", 0.04 * rest, 2, "10^9/L", 0, 0.06);
    }

    private void red() {
        double haemoglobin = known(DemoAnalyte.HGB);
        double cells = haemoglobin / 30.2;
        double packed = haemoglobin * 0.298;
        add("RBC", "红细胞计数", cells, 2, "10^12/L", 4.3, 5.8);
        if (rows.stream()
                .noneMatch(
                        counted -> counted.code().equals(DemoAnalyte.HCT.facts().abbreviation())))
            add("HCT", "红细胞压积", packed, 1, "%", 40, 50);
        add("MCV", "平均红细胞体积", 10 * packed / cells, 1, "fL", 82, 100);
        add("MCH", "平均红细胞血红蛋白含量", haemoglobin / cells, 1, "pg", 27, 34);
        add("MCHC", "平均红细胞血红蛋白浓度", 100 * haemoglobin / packed, 0, "g/L", 316, 354);
        add("RDW-CV", "红细胞分布宽度", 13.1 + haemoglobin % 7 / 4, 1, "%", 11.5, 14.5);
    }

    private void platelets() {
        double platelets = known(DemoAnalyte.PLT);
        double volume = 9.4 + platelets % 9 / 5;
        add("MPV", "平均血小板体积", volume, 1, "fL", 9, 13);
        add("PCT", "血小板压积", platelets * volume / 10_000, 2, "%", 0.11, 0.28);
        add("PDW", "血小板分布宽度", 11 + platelets % 11 / 2, 1, "fL", 9, 17);
    }

    /** What the course knows is printed as it is, once, before what is derived from it. */
    private double known(DemoAnalyte analyte) {
        DemoReading reading = order.sample().readings().stream()
                .filter(other -> other.analyte() == analyte)
                .findFirst()
                .orElseThrow();
        PrintedRow row =
                order.sample().laboratory().print(reading, order.sample().sex());
        rows.add(new Counted(analyte.facts().abbreviation(), row));
        return reading.value();
    }

    private void add(String code, String name, double value, int digits, String unit, double low, double high) {
        rows.add(new Counted(
                code, order.sample().laboratory().print(name, Decimals.round(value, digits), digits, unit, low, high)));
    }
}
