package org.catamnesis.cohort.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.followup.quality.QualityField;
import org.catamnesis.followup.quality.QualityLine;
import org.catamnesis.followup.quality.Share;

/** The quality of follow-up as a CSV file for spreadsheets: counts by protocol and month, nobody's name or number. */
public final class QualitySheet {
    private QualitySheet() {}

    /** {@code protocol,month,as_of,due,in_window,late,missed,lost,open,median_days_late}, then {@code FIELD_present,FIELD_of} for each field. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "protocol",
                "month",
                "as_of",
                "due",
                "in_window",
                "late",
                "missed",
                "lost",
                "open",
                "median_days_late"));
        for (QualityField field : QualityField.values()) {
            String name = field.code().replace('-', '_');
            columns.add(name + "_present");
            columns.add(name + "_of");
        }
        return columns;
    }

    /** With a mark of its encoding, which spreadsheets of Chinese offices look for. */
    public static void write(Path file, List<QualityLine> lines, LocalDate asOf) throws IOException {
        try (CsvRows csv = new CsvRows(file, columns(), true)) {
            for (QualityLine line : lines) {
                csv.text(line.protocol())
                        .text(line.month().toString())
                        .text(asOf.toString())
                        .whole((long) line.due())
                        .whole((long) line.inWindow())
                        .whole((long) line.late())
                        .whole((long) line.missed())
                        .whole((long) line.lost())
                        .whole((long) line.open())
                        .number(line.medianDaysLate());
                for (QualityField field : QualityField.values()) {
                    Share share = line.field(field);
                    csv.whole((long) share.part()).whole((long) share.whole());
                }
                csv.end();
            }
        }
    }
}
