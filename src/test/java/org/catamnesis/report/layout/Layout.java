package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/**
 * A report as some laboratory might lay it out, with what a careful reader sees in it.
 *
 * @param rows {@code name|value|unit|range|flag}
 */
public record Layout(String name, byte[] document, List<String> rows) {

    static Layout of(String name, Sheet sheet, String... rows) {
        return new Layout(name, sheet.bytes(), List.of(rows));
    }
}
