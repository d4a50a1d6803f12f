package org.catamnesis.report;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.DecimalMark;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.PrintedValue;
import org.catamnesis.lab.ResultValue;

/**
 * A row under review: what was read, and what a person made of it.
 *
 * @param read null for a row that was typed
 * @param collectedAt clinic-local, null while unknown; midnight where {@code timeKnown} is false
 * @param analyte a code of the catalogue, null while not mapped
 * @param doubt what speaks against the row as it is now; null when nothing does
 */
public record ReviewRow(
        Candidate read,
        RowTexts texts,
        LocalDateTime collectedAt,
        boolean timeKnown,
        String analyte,
        Reason doubt,
        boolean looked,
        boolean rejected,
        boolean onFile) {

    static ReviewRow of(Candidate read) {
        var texts = new RowTexts(read.printedName(), read.value(), read.unit(), read.range(), read.flag());
        return new ReviewRow(
                read,
                texts,
                read.collectedAt(),
                read.timeKnown(),
                read.analyte(),
                read.status() == CandidateStatus.DOUBTFUL ? read.reason() : null,
                false,
                false,
                false);
    }

    /** An empty row, to be typed. */
    public static ReviewRow typed(LocalDateTime collectedAt, boolean timeKnown) {
        return new ReviewRow(null, RowTexts.EMPTY, collectedAt, timeKnown, null, null, false, false, false);
    }

    public RowState state() {
        if (rejected) return RowState.REJECTED;
        if (texts.value().isBlank() || texts.name().isBlank() || collectedAt == null) return RowState.INCOMPLETE;
        if (onFile) return RowState.ON_FILE;
        if (looked) return RowState.READY;
        if (doubt != null) return RowState.DOUBTFUL;
        return analyte == null ? RowState.UNMAPPED : RowState.READY;
    }

    /** Where it stands on the page, or null. */
    public PageRegion region() {
        return read == null ? null : read.region();
    }

    public ReviewRow look() {
        return new ReviewRow(read, texts, collectedAt, timeKnown, analyte, doubt, true, rejected, onFile);
    }

    public ReviewRow reject(boolean now) {
        return new ReviewRow(read, texts, collectedAt, timeKnown, analyte, doubt, looked, now, onFile);
    }

    ReviewRow onFile(boolean now) {
        return new ReviewRow(read, texts, collectedAt, timeKnown, analyte, doubt, looked, rejected, now);
    }

    public ReviewRow collected(LocalDateTime at, boolean known) {
        return new ReviewRow(read, texts, at, known, analyte, doubt, looked, rejected, onFile);
    }

    /** With another cell; a flag typed beside the value goes where flags are. What was typed has been looked at. */
    public ReviewRow with(RowField field, String text, AnalyteCatalogue catalogue) {
        RowTexts changed = texts.with(field, text.strip());
        if (field == RowField.VALUE) {
            PrintedValue value = PrintedValue.parse(text, DecimalMark.UNKNOWN);
            changed = changed.with(RowField.VALUE, value.value().text());
            if (!value.flag().isEmpty()) changed = changed.with(RowField.FLAG, value.flag());
        }
        return checked(changed, analyte, catalogue);
    }

    /** As this analyte; an empty row gets its name and unit. */
    public ReviewRow mapped(Analyte to, String name, AnalyteCatalogue catalogue) {
        RowTexts changed = texts;
        if (texts.name().isBlank()) changed = changed.with(RowField.NAME, name);
        if (read == null && texts.unit().isBlank() && !to.unit().equals("1"))
            changed = changed.with(RowField.UNIT, to.unit());
        return checked(changed, to.code(), catalogue);
    }

    private ReviewRow checked(RowTexts changed, String code, AnalyteCatalogue catalogue) {
        Reason wrong = RowCheck.doubt(changed, code, catalogue).orElse(null);
        return new ReviewRow(read, changed, collectedAt, timeKnown, code, wrong, wrong == null, rejected, onFile);
    }

    /** Whether a person changed what is printed in its cells. */
    boolean edited() {
        return read == null || !texts.equals(of(read).texts());
    }

    /** The analyte that a person gave to a printed name; empty when nothing was learnt. */
    Optional<String> taught() {
        boolean taught = read != null && analyte != null && !Objects.equals(analyte, read.analyte());
        return taught ? Optional.of(analyte) : Optional.empty();
    }

    ResultValue value() {
        if (edited()) return ResultValue.parse(texts.value());
        return new ResultValue(
                read.value(),
                Optional.ofNullable(read.comparator())
                        .flatMap(Comparator::ofCode)
                        .orElse(null),
                read.number());
    }
}
