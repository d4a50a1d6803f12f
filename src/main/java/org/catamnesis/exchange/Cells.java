package org.catamnesis.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.catamnesis.exchange.Moment.NoMoment;

/** The cells of one row by their columns, read as what they have to be; a cell that is not throws with its reason. */
final class Cells {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_NOTE = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Header header;
    private final RawRow row;
    private final Reading reading;

    Cells(Header header, RawRow row, Reading reading) throws BadCell {
        this.header = header;
        this.row = row;
        this.reading = reading;
        for (int i = header.width(); i < row.cells().length; i++)
            if (!CellText.tidy(row.cells()[i]).isEmpty()) throw new BadCell("", Reason.CELLS_TOO_MANY);
    }

    /** A short text without control characters; null when the cell is empty or its column absent. */
    String text(String column) throws BadCell {
        return text(column, LONGEST_TEXT, false);
    }

    /** A free text, which may have several lines. */
    String note(String column) throws BadCell {
        return text(column, LONGEST_NOTE, true);
    }

    String required(String column) throws BadCell {
        String text = text(column);
        if (text == null) throw new BadCell(column, Reason.VALUE_MISSING);
        return text;
    }

    private String text(String column, int longest, boolean lines) throws BadCell {
        String text = raw(column);
        if (text.isEmpty()) return null;
        if (text.equals(RawRow.ERROR) || error(text)) throw new BadCell(column, Reason.CELL_ERROR);
        if (text.equals(RawRow.DIGITS_LOST)) throw new BadCell(column, Reason.DIGITS_LOST);
        if (text.length() > longest) throw new BadCell(column, Reason.TEXT_TOO_LONG);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && !(lines && (c == '\n' || c == '\r' || c == '\t')))
                throw new BadCell(column, Reason.CONTROL_CHARACTER);
        }
        return reading.mapping().value(column, text);
    }

    /** What CSV files hold in the place of a formula that failed. */
    private static boolean error(String text) {
        return text.charAt(0) == '#'
                && switch (text) {
                    case "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!" -> true;
                    default -> text.startsWith("####");
                };
    }

    private String raw(String column) {
        Integer place = header.places().get(column);
        if (place == null) return reading.mapping().constants().getOrDefault(column, "");
        String text = place < row.cells().length ? CellText.tidy(row.cells()[place]) : "";
        return text.isEmpty() ? reading.mapping().constants().getOrDefault(column, "") : text;
    }

    /** A number as a person knows it, such as a record number; refused where a spreadsheet has shortened it. */
    String identifier(String column) throws BadCell {
        String text = text(column);
        if (text != null && shortened(text)) throw new BadCell(column, Reason.DIGITS_LOST);
        return text;
    }

    /** Such as {@code 1.10105E+17}. */
    private static boolean shortened(String text) {
        int e = text.indexOf("E+");
        return e > 0 && text.substring(0, e).chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /** A day that is not in the future; null when there is none. */
    LocalDate day(String column) throws BadCell {
        return day(column, reading.today());
    }

    /** A day up to the last one that is possible. */
    LocalDate day(String column, LocalDate last) throws BadCell {
        Moment moment = read(column);
        if (moment == null) return null;
        LocalDate day = moment.at().toLocalDate();
        if (day.isAfter(last)) throw new BadCell(column, Reason.DATE_IN_FUTURE);
        return day;
    }

    LocalDate requiredDay(String column) throws BadCell {
        LocalDate day = day(column);
        if (day == null) throw new BadCell(column, Reason.VALUE_MISSING);
        return day;
    }

    /** A moment that is not in the future; null when there is none. */
    Moment moment(String column) throws BadCell {
        Moment moment = read(column);
        if (moment != null && moment.at().isAfter(reading.now())) throw new BadCell(column, Reason.DATE_IN_FUTURE);
        return moment;
    }

    Moment requiredMoment(String column) throws BadCell {
        Moment moment = moment(column);
        if (moment == null) throw new BadCell(column, Reason.VALUE_MISSING);
        return moment;
    }

    private Moment read(String column) throws BadCell {
        String text = text(column);
        if (text == null) return null;
        try {
            Moment moment = reading.moment(text);
            LocalDateTime at = moment.at();
            if (at.toLocalDate().isBefore(EARLIEST)) throw new BadCell(column, Reason.DATE_TOO_EARLY);
            return moment;
        } catch (NoMoment e) {
            throw new BadCell(column, e.reason());
        }
    }

    /** A number between these; null when there is none. */
    Double number(String column, double least, double greatest) throws BadCell {
        String text = text(column);
        if (text == null) return null;
        double number = Numbers.decimal(text);
        if (Double.isNaN(number)) throw new BadCell(column, Reason.NUMBER_UNREADABLE);
        if (number < least || number > greatest)
            throw new BadCell(column, Reason.NUMBER_OUT_OF_RANGE, Numbers.plain(least), Numbers.plain(greatest));
        return number;
    }

    /** A whole number between these; null when there is none. */
    Integer whole(String column, int least, int greatest) throws BadCell {
        Double number = number(column, least, greatest);
        if (number == null) return null;
        if (number != Math.rint(number)) throw new BadCell(column, Reason.NUMBER_UNREADABLE);
        return number.intValue();
    }

    Boolean yesOrNo(String column) throws BadCell {
        String text = text(column);
        if (text == null) return null;
        return switch (Header.plain(text)) {
            case "true", "yes", "y", "1", "是", "有", "+", "positive", "pos", "阳性", "阳" -> true;
            case "false", "no", "n", "0", "否", "无", "-", "negative", "neg", "阴性", "阴" -> false;
            default -> throw new BadCell(column, Reason.YES_OR_NO);
        };
    }

    /** One of the words that are known; null when the cell is empty. */
    <T> T choice(String column, Function<String, Optional<T>> words, Reason unknown, String allowed) throws BadCell {
        String text = text(column);
        if (text == null) return null;
        return words.apply(Header.plain(text)).orElseThrow(() -> new BadCell(column, unknown, allowed));
    }

    /** The words of the constants that are known, in the order to say them. */
    static String allowed(Map<String, ?> words) {
        return String.join(", ", words.keySet());
    }
}
