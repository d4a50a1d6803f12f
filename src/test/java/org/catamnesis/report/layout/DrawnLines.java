package org.catamnesis.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.catamnesis.report.page.Sheet;

/** Results without a table's head, by dice: what separates name and value, and how the interval is written. */
final class DrawnLines {
    private record Entry(String name, String value, String unit, String low, String high) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("Sodium", "139", "mmol/L", "135", "145"),
            new Entry("Potassium (ISE)", "5.6", "mEq/L", "3.5", "5.1"),
            new Entry("Alanine aminotransferase", "68", "U/L", "10", "49"),
            new Entry("WBC", "6.27", "x10^9/L", "4.0", "11.0"),
            new Entry("Platelets", "88", "10*3/µL", "150", "410"),
            new Entry("25-OH Vitamin D", "18.4", "ng/mL", "30", "100"),
            new Entry("eGFR", "54", "mL/min/1.73 m²", "60", "120"),
            new Entry("CA 19-9", "12.5", "U/mL", "0", "37"),
            new Entry("Vitamin B12", "312", "pg/mL", "211", "911"),
            new Entry("Créatinine", "132", "µmol/L", "59", "104"),
            new Entry("Leucocytes", "8 360", "/mm3", "4 000", "11 000"),
            new Entry("HbA1c", "7.1", "%", "4.0", "5.6"),
            new Entry("Tacrolimus", "<1.0", "ng/mL", "5", "15"));

    private DrawnLines() {}

    static Layout of(long seed) {
        Random dice = new Random(seed);
        Sheet sheet =
                dice.nextBoolean() ? Sheet.typewriter().size(8) : Sheet.sans().size(9);
        int separator = dice.nextInt(6);
        int form = dice.nextInt(5);
        double values = 200 + dice.nextInt(40);
        List<Entry> entries = new ArrayList<>(ENTRIES);
        Collections.shuffle(entries, dice);
        List<String> truth = new ArrayList<>();
        double y = 60;
        for (Entry entry : entries.subList(0, 9)) {
            String[] interval = interval(entry, form);
            line(sheet, y, values, separator, entry, interval[0]);
            truth.add(String.join("|", entry.name(), entry.value(), entry.unit(), interval[1], ""));
            y += 13;
        }
        sheet.text(40, y + 30, "Tel: 01 40 40 40 40  Page 1/2  75010 PARIS");
        return new Layout("lines " + seed, sheet.bytes(), truth);
    }

    private static void line(Sheet sheet, double y, double x, int separator, Entry entry, String interval) {
        String name = entry.name();
        String value = entry.value() + " " + entry.unit();
        switch (separator) {
            case 0 -> sheet.text(40, y, name).text(x, y, value).text(x + 130, y, interval);
            case 1 -> sheet.text(40, y, name + " : " + value + "   " + interval);
            case 2 ->
                sheet.text(40, y, name + ".".repeat(Math.max(3, 30 - name.length())) + ": " + value)
                        .text(x + 150, y, interval);
            case 3 -> sheet.text(40, y, name + ":").text(x, y, value + " " + interval);
            case 4 -> sheet.text(40, y, name + " " + value + " " + interval);
            default ->
                sheet.text(40, y, name)
                        .right(x + 20, y, entry.value())
                        .text(x + 30, y, entry.unit())
                        .text(x + 120, y, interval);
        }
    }

    /** As printed on the line, and as a reader reports it. */
    private static String[] interval(Entry entry, int form) {
        String wide = entry.low() + " - " + entry.high();
        String close = entry.low() + "-" + entry.high();
        return switch (form) {
            case 0 -> new String[] {wide, wide};
            case 1 -> new String[] {"(" + close + ")", close};
            case 2 -> new String[] {"[" + wide + "]", wide};
            case 3 -> new String[] {"N: " + entry.low() + " à " + entry.high(), entry.low() + " à " + entry.high()};
            default -> new String[] {"(Ref: " + close + ")", close};
        };
    }
}
