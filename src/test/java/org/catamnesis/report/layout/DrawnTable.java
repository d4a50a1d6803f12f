package org.catamnesis.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.catamnesis.report.page.Sheet;

/** A table laid out by dice: order and alignment of columns, gaps, letters, marks, where unit and interval stand. */
final class DrawnTable {
    /** name, unit, interval ends, and a value, in words of one language. */
    private record Entry(String name, String unit, String low, String high, String value) {}

    /** What else stands in the column of the names. */
    private enum Extra {
        NOTHING,
        METHODS,
        HEADINGS,
        WRAPPED_FROM_THE_TOP,
        WRAPPED_AROUND_THE_MIDDLE,
        NUMBERS
    }

    /** What both panels of a sheet have in common. */
    private record Style(int flagPlace, int unitPlace, int rangeForm, long order, Extra extra) {
        Style(Random dice) {
            this(
                    dice.nextInt(4),
                    dice.nextInt(4) == 0 ? 1 : 0,
                    dice.nextInt(4),
                    dice.nextLong(),
                    Extra.values()[dice.nextInt(Extra.values().length)]);
        }
    }

    private record Column(String head, List<String> cells, int alignment) {}

    private static final List<Entry> ENGLISH = List.of(
            new Entry("Sodium", "mmol/L", "135", "145", "139"),
            new Entry("Potassium", "mmol/L", "3.5", "5.1", "5.6"),
            new Entry("Alanine aminotransferase (ALT)", "U/L", "10", "49", "68"),
            new Entry("Bilirubin, total", "mg/dL", "0.3", "1.2", "0.2"),
            new Entry("WBC count", "x10^3/uL", "4.0", "11.0", "6.27"),
            new Entry("Platelet count", "10^9/L", "150", "410", "88"),
            new Entry("25-OH Vitamin D", "ng/mL", "30", "100", "18.4"),
            new Entry("Neutrophils", "%", "40", "75", "71.3"),
            new Entry("eGFR (CKD-EPI)", "mL/min/1.73m2", "60", "120", "54"),
            new Entry("Tacrolimus", "ng/mL", "5.0", "15.0", "7.9"),
            new Entry("CA 19-9", "U/mL", "0", "37", "12.5"),
            new Entry("Ferritin", "µg/L", "22", "322", "1250"),
            new Entry("Vitamin B12", "pg/mL", "211", "911", "312"),
            new Entry("C-reactive protein", "mg/L", "0.0", "5.0", "<0.6"));
    private static final List<Entry> CHINESE = List.of(
            new Entry("丙氨酸氨基转移酶", "U/L", "9", "50", "68"),
            new Entry("γ-谷氨酰转移酶", "U/L", "10", "60", "132"),
            new Entry("总胆红素", "μmol/L", "0.0", "26.0", "18.6"),
            new Entry("白蛋白", "g/L", "40.0", "55.0", "39.2"),
            new Entry("肌酐", "μmol/L", "57", "97", "132"),
            new Entry("白细胞计数", "10^9/L", "3.5", "9.5", "5.62"),
            new Entry("中性粒细胞百分比", "%", "40.0", "75.0", "71.3"),
            new Entry("平均红细胞血红蛋白浓度", "g/L", "316", "354", "338"),
            new Entry("他克莫司", "ng/mL", "5.0", "10.0", "7.8"),
            new Entry("巨细胞病毒DNA", "copies/mL", "0", "400", "1.20E+03"));
    private static final List<Entry> COMMA = List.of(
            new Entry("Kreatinin", "mg/dl", "0,70", "1,20", "1,42"),
            new Entry("Leukozyten", "Tsd/µl", "4,0", "10,0", "6,2"),
            new Entry("Hämoglobin", "g/dl", "13,5", "17,5", "12,8"),
            new Entry("Natrium", "mmol/l", "135", "145", "138"),
            new Entry("Gamma-GT", "U/l", "10", "71", "132"),
            new Entry("Quick", "%", "70", "120", "88"));
    private static final String[][] ENGLISH_HEADS = {
        {"Test", "Result", "Unit", "Reference Range", "Flag", "Method", "Previous"},
        {"Investigation", "Observed Value", "Units", "Biological Ref. Interval", "Status", "Method", "Last Result"},
        {"TEST NAME", "VALUE", "UNITS", "NORMAL RANGE", "H/L", "TECHNOLOGY", "PRIOR RESULT"},
        {"Analyte", "Your Result", "UOM", "Ref. Interval", "Abnormal", "Methodology", "Previous Result"}
    };
    private static final String[][] CHINESE_HEADS = {
        {"项目名称", "结果", "单位", "参考区间", "提示", "检测方法", "上次结果"},
        {"检验项目", "测定结果", "单位", "参考范围", "标志", "方法", "历史结果"}
    };
    private static final String[][] GERMAN_HEADS = {
        {"Untersuchung", "Ergebnis", "Einheit", "Referenzbereich", "Bewertung", "Methode", "Vorwert"},
        {"Parameter", "Messwert", "Einheit", "Normbereich", "Flag", "Verfahren", "Vorbefund"}
    };

    private final Random dice;
    private List<Entry> entries;
    private final String[] heads;
    private final Sheet sheet;
    private final double size;
    private final List<String> truth = new ArrayList<>();

    private DrawnTable(long seed) {
        dice = new Random(seed);
        int language = dice.nextInt(3);
        entries = new ArrayList<>(List.of(ENGLISH, CHINESE, COMMA).get(language));
        java.util.Collections.shuffle(entries, dice);
        String[][] sets = List.of(ENGLISH_HEADS, CHINESE_HEADS, GERMAN_HEADS).get(language);
        heads = sets[dice.nextInt(sets.length)];
        sheet = language == 1
                ? Sheet.chinese()
                : List.of(Sheet.sans(), Sheet.serif(), Sheet.chinese()).get(dice.nextInt(3));
        size = 7 + dice.nextInt(4);
    }

    static Layout of(long seed) {
        return new DrawnTable(seed).layout("dice " + seed);
    }

    private Layout layout(String name) {
        sheet.size(size);
        sheet.text(40, 40, "Sample report   Page 1 of 1");
        int panels = size < 9 && dice.nextInt(3) == 0 ? 2 : 1;
        Style style = new Style(dice);
        List<Entry> all = List.copyOf(entries);
        double pitch = size
                * (1.3
                        + dice.nextDouble()
                        + (style.extra() == Extra.NOTHING || style.extra() == Extra.NUMBERS ? 0 : 1.2));
        double y = 90;
        double x = 30 + dice.nextInt(30);
        boolean bold = dice.nextBoolean();
        int most = (all.size() + panels - 1) / panels;
        for (int panel = 0; panel < panels; panel++) {
            entries = all.subList(panel * most, Math.min(all.size(), (panel + 1) * most));
            x = draw(style, x, y, pitch, bold, panels) + size;
        }
        sheet.text(40, y + pitch * (most + 4), "Note: please compare with the clinical findings of 3 days.");
        return new Layout(name, sheet.bytes(), truth);
    }

    private double draw(Style style, double left, double y, double pitch, boolean bold, int panels) {
        List<Column> columns = columns(style);
        double x = left;
        double room = (panels == 1 ? 550 - x : 265)
                - columns.stream().mapToDouble(this::width).sum();
        double gap = Math.max(size * 0.75, Math.min(room / columns.size(), size * (0.75 + 4 * dice.nextDouble())));
        for (Column column : columns) {
            double width = width(column);
            place(column, x, width, y, column.head(), bold);
            for (int i = 0; i < column.cells().size(); i++) {
                double line = y + pitch * (i + 1.2);
                if (column == columns.getFirst()) {
                    name(style.extra(), i, x, line, pitch, column.cells().get(i));
                } else {
                    place(column, x, width, line, column.cells().get(i), false);
                }
            }
            x += width + gap;
        }
        return x;
    }

    private void name(Extra extra, int row, double x, double y, double pitch, String name) {
        int cut = name.contains(" ")
                ? name.indexOf(' ')
                : heads[1].matches("\\p{IsHan}+") && name.length() > 8 ? name.length() / 2 : 0;
        boolean wraps = cut > 0 && (extra == Extra.WRAPPED_AROUND_THE_MIDDLE || extra == Extra.WRAPPED_FROM_THE_TOP);
        if (wraps) {
            double top = extra == Extra.WRAPPED_FROM_THE_TOP ? y : y - 0.55 * size;
            sheet.text(x, top, name.substring(0, cut))
                    .text(x, top + 1.1 * size, name.substring(cut).strip());
            return;
        }
        sheet.text(x, y, extra == Extra.NUMBERS ? row + 1 + ". " + name : name);
        if (extra == Extra.METHODS) {
            sheet.size(0.75 * size).text(x, y + 0.9 * size, "(Photometry)").size(size);
        } else if (extra == Extra.HEADINGS && row % 3 == 0) {
            sheet.bold(x, y - 0.55 * pitch, row == 0 ? "BIOCHEMISTRY" : "SPECIAL TESTS");
        }
    }

    private double width(Column column) {
        double widest = sheet.widthOf(column.head());
        for (String cell : column.cells()) {
            widest = Math.max(widest, sheet.widthOf(cell));
        }
        return widest * 1.05;
    }

    private void place(Column column, double x, double width, double y, String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        double free = width - sheet.widthOf(text);
        double at = x + (column.alignment() == 0 ? 0 : column.alignment() == 1 ? free / 2 : free);
        if (bold) {
            sheet.bold(at, y, text);
        } else {
            sheet.text(at, y, text);
        }
    }

    private List<Column> columns(Style style) {
        int flagPlace = style.flagPlace();
        int unitPlace = style.unitPlace();
        int rangeForm = style.rangeForm();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> units = new ArrayList<>();
        List<String> ranges = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (Entry entry : entries) {
            String flag = dice.nextInt(3) == 0 ? mark() : "";
            String range = range(entry, rangeForm);
            names.add(entry.name());
            values.add((flagPlace == 2 && !flag.isEmpty() ? flag + " " : "")
                    + entry.value()
                    + (unitPlace == 1 ? " " + entry.unit() : "")
                    + (flagPlace == 1 && !flag.isEmpty() ? " " + flag : ""));
            units.add(entry.unit());
            ranges.add(range);
            flags.add(flag);
            boolean printed = flagPlace < 3;
            truth.add(String.join("|", entry.name(), entry.value(), entry.unit(), range, printed ? flag : ""));
        }
        List<Column> columns = new ArrayList<>();
        Random dice = new Random(style.order());
        columns.add(new Column(heads[1], values, dice.nextInt(3)));
        if (unitPlace == 0) {
            columns.add(new Column(heads[2], units, dice.nextInt(3)));
        }
        columns.add(new Column(heads[3], ranges, dice.nextInt(3)));
        if (flagPlace == 0) {
            columns.add(new Column(dice.nextBoolean() ? heads[4] : "", flags, dice.nextInt(2)));
        }
        if (dice.nextInt(3) == 0) {
            columns.add(new Column(heads[5], entries.stream().map(_ -> "CLIA").toList(), 0));
        }
        if (dice.nextInt(3) == 0) {
            columns.add(new Column(
                    heads[6],
                    entries.stream().map(e -> e.value().replaceAll("[<]", "")).toList(),
                    dice.nextInt(3)));
        }
        java.util.Collections.shuffle(columns.subList(1, columns.size()), dice);
        if (dice.nextInt(4) == 0) {
            java.util.Collections.swap(columns, 0, 1);
        }
        columns.addFirst(new Column(heads[0], names, 0));
        return columns;
    }

    private String mark() {
        return Arrays.asList("↑", "↓", "H", "L", "*").get(dice.nextInt(5)).replaceAll("[↑↓]", arrows());
    }

    /** The Latin fonts have no arrows. */
    private String arrows() {
        return sheet.hasArrows() ? "↑" : "H";
    }

    private static String range(Entry entry, int form) {
        return switch (form) {
            case 0 -> entry.low() + " - " + entry.high();
            case 1 -> entry.low() + "-" + entry.high();
            case 2 -> "(" + entry.low() + " - " + entry.high() + ")";
            default -> "< " + entry.high();
        };
    }
}
