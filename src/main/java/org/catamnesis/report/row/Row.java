package org.catamnesis.report.row;

import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Confidence;

/**
 * A line of a report that is a result: its cells as printed, empty where nothing is printed.
 *
 * @param page from 1
 * @param number of the row in the document, from 1
 * @param heading the nearest heading above it
 * @param day the date at the head of its column, where a sheet has one column for each date
 * @param confidence of its cells
 */
public record Row(
        int page,
        int number,
        Box box,
        String name,
        String value,
        String unit,
        String range,
        String flag,
        String method,
        String heading,
        String day,
        Confidence confidence) {

    Row withRange(String longer) {
        return new Row(page, number, box, name, value, unit, longer, flag, method, heading, day, confidence);
    }

    Row measured(String inUnit, String within) {
        return new Row(page, number, box, name, value, inUnit, within, flag, method, heading, day, confidence);
    }

    Row under(String title) {
        return new Row(page, number, box, name, value, unit, range, flag, method, title, day, confidence);
    }

    Row numbered(int row) {
        return new Row(page, row, box, name, value, unit, range, flag, method, heading, day, confidence);
    }
}
