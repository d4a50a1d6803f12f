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
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;

/**
 * A row under review: what was read, and what a person made of it.
 *
 * @param read null for a row that was typed
 * @param collectedAt clinic-local, null while unknown; midnight where {@code timeKnown} is false
 * @param analyte a code of the catalogue, null while not mapped
 * @param doubt what speaks against the row as it is now; null when nothing does
 * @param twice whether its value has to be typed a second time
 * @param second the value as typed the second time, empty before
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
        boolean onFile,
        boolean twice,
        String second) {

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
                false,
                false,
                "");
    }

    /** An empty row, to be typed. */
    public static ReviewRow typed(LocalDateTime collectedAt, boolean timeKnown) {
        return new ReviewRow(null, RowTexts.EMPTY, collectedAt, timeKnown, null, null, false, false, false, false, "");
    }

    public RowState state() {
        if (rejected) return RowState.REJECTED;
        if (texts.value().isBlank() || texts.name().isBlank() || collectedAt == null) return RowState.INCOMPLETE;
        if (onFile) return RowState.ON_FILE;
        if (!looked && doubt != null) return RowState.DOUBTFUL;
        if (!looked && analyte == null) return RowState.UNMAPPED;
        return twice && !agrees() ? RowState.SECOND_ENTRY : RowState.READY;
    }

    /** Whether the second entry says what the first one or the reading says: the same number, or the same words. */
    private boolean agrees() {
        if (second.isBlank()) return false;
        ResultValue again = ResultValue.parse(second);
        ResultValue first = value();
        boolean numbers = again.number() != null && first.number() != null;
        return numbers
                ? again.number().equals(first.number()) && again.comparator() == first.comparator()
                : again.text().equalsIgnoreCase(first.text());
    }

    /** Whether a second entry was typed that says something else. */
    public boolean disagrees() {
        return twice && !second.isBlank() && !agrees();
    }

    /** Where it stands on the page, or null. */
    public PageRegion region() {
        return read == null ? null : read.region();
    }

    public ReviewRow look() {
        return new ReviewRow(
                read, texts, collectedAt, timeKnown, analyte, doubt, true, rejected, onFile, twice, second);
    }

    public ReviewRow reject(boolean now) {
        return new ReviewRow(read, texts, collectedAt, timeKnown, analyte, doubt, looked, now, onFile, twice, second);
    }

    ReviewRow onFile(boolean now) {
        return new ReviewRow(read, texts, collectedAt, timeKnown, analyte, doubt, looked, rejected, now, twice, second);
    }

    /** To be typed a second time. */
    ReviewRow toTypeAgain() {
        return new ReviewRow(
                read, texts, collectedAt, timeKnown, analyte, doubt, looked, rejected, onFile, true, second);
    }

    /** With its value as somebody typed it from the page a second time, without seeing the first one. */
    public ReviewRow typedAgain(String value) {
        return new ReviewRow(
                read, texts, collectedAt, timeKnown, analyte, doubt, looked, rejected, onFile, twice, value.strip());
    }

    public ReviewRow collected(LocalDateTime at, boolean known) {
        return new ReviewRow(read, texts, at, known, analyte, doubt, looked, rejected, onFile, twice, second);
    }

    /** With another reason for doubt, or none; what a person looked at already stays looked at. */
    ReviewRow doubted(Reason reason) {
        return new ReviewRow(
                read, texts, collectedAt, timeKnown, analyte, reason, looked, rejected, onFile, twice, second);
    }

    /** As an analyte and in a unit that the clinic has learnt; what else spoke against the row still does. */
    ReviewRow relearnt(String code, String unit, AnalyteCatalogue catalogue) {
        RowTexts changed = texts.with(RowField.UNIT, unit);
        Reason other = doubt == null || RowCheck.about(doubt) ? null : doubt;
        Reason now = RowCheck.doubt(changed, value(), code, catalogue).orElse(other);
        return new ReviewRow(read, changed, collectedAt, timeKnown, code, now, looked, rejected, onFile, twice, second);
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
        Reason wrong = RowCheck.doubt(changed, value(changed), code, catalogue).orElse(null);
        return new ReviewRow(
                read, changed, collectedAt, timeKnown, code, wrong, wrong == null, rejected, onFile, twice, second);
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

    /** The unit that a person gave to a printed one, or to none; empty when nothing was learnt. */
    Optional<String> taughtUnit() {
        boolean taught = read != null
                && analyte != null
                && !texts.unit().isBlank()
                && !texts.unit().equals(read.unit());
        return taught ? Optional.of(texts.unit()) : Optional.empty();
    }

    ResultValue value() {
        return value(texts);
    }

    /** A value that nobody changed keeps the number that was read: the report's decimal mark decided about it. */
    private ResultValue value(RowTexts now) {
        if (read == null || !now.value().equals(read.value())) return ResultValue.parse(now.value());
        return new ResultValue(
                read.value(),
                Optional.ofNullable(read.comparator())
                        .flatMap(Comparator::ofCode)
                        .orElse(null),
                read.number());
    }

    ReferenceInterval interval() {
        return read == null || !texts.range().equals(read.range())
                ? ReferenceInterval.parse(texts.range())
                : new ReferenceInterval(read.low(), read.high(), texts.range());
    }
}
