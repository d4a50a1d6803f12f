package org.catamnesis.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.catamnesis.language.Messages;
import org.catamnesis.report.Candidate;

/** How rows are printed. The columns of csv and json are a contract with scripts outside the project. */
enum CandidateFormat {
    TABLE {
        @Override
        void write(List<FileReading> readings, Messages messages, PrintWriter out) {
            for (FileReading reading : readings) {
                out.println(reading.file());
                List<List<String>> rows = reading.reading().candidates().stream()
                        .map(row -> List.of(
                                row.printedName(),
                                row.value() + (row.flag().isEmpty() ? "" : " " + row.flag()),
                                row.unit(),
                                row.range(),
                                text(row.analyte()),
                                row.status().code(),
                                row.reason() == null ? "" : row.reason().text(messages)))
                        .toList();
                TextTable.print(rows, out);
            }
        }
    },
    CSV {
        @Override
        void write(List<FileReading> readings, Messages messages, PrintWriter out) {
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OpenWriter(out))) {
                csv.writeRecord(COLUMNS);
                for (FileReading reading : readings) {
                    for (Candidate row : reading.reading().candidates()) {
                        csv.writeRecord(cells(reading.file(), row, messages));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    JSON {
        @Override
        void write(List<FileReading> readings, Messages messages, PrintWriter out) {
            ArrayNode rows = JsonNodeFactory.instance.arrayNode();
            for (FileReading reading : readings) {
                for (Candidate row : reading.reading().candidates()) {
                    List<String> cells = cells(reading.file(), row, messages);
                    ObjectNode object = rows.addObject();
                    for (int i = 0; i < cells.size(); i++) {
                        object.put(COLUMNS.get(i), cells.get(i));
                    }
                }
            }
            out.println(rows.toPrettyString());
        }
    };

    private static final List<String> COLUMNS = List.of(
            "file",
            "page",
            "row",
            "name",
            "value",
            "unit",
            "range",
            "flag",
            "collected_at",
            "analyte",
            "loinc",
            "number",
            "comparator",
            "ucum",
            "low",
            "high",
            "status",
            "reason",
            "last_dose_at",
            "dose");

    abstract void write(List<FileReading> readings, Messages messages, PrintWriter out);

    private static List<String> cells(Path file, Candidate row, Messages messages) {
        String collected = row.collectedAt() == null
                ? ""
                : row.timeKnown()
                        ? row.collectedAt().toString()
                        : row.collectedAt().toLocalDate().toString();
        return List.of(
                file.toString(),
                text(row.region().page()),
                text(row.row()),
                row.printedName(),
                row.value(),
                row.unit(),
                row.range(),
                row.flag(),
                collected,
                text(row.analyte()),
                text(row.loinc()),
                number(row.number()),
                text(row.comparator()),
                text(row.ucum()),
                number(row.low()),
                number(row.high()),
                row.status().code(),
                row.reason() == null ? "" : row.reason().text(messages),
                text(row.lastDoseAt()),
                text(row.dose()));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(Double value) {
        return value == null
                ? ""
                : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
