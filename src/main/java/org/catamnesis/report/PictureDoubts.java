package org.catamnesis.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.Qualitative;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Units;
import org.catamnesis.report.page.Confidence;
import org.catamnesis.report.row.Row;

/**
 * What speaks against a row that was read from a picture. A lost decimal point, mark or digit leaves a row that looks
 * whole, so that everything that is printed in it has to fit together; what does not is shown to a person.
 */
final class PictureDoubts {
    /** Below this a cell is doubted; the least sure letter of a cell speaks for all of it. */
    static final double SURE_ENOUGH = 0.9;

    /** The same for a cell that fits what is known of the analyte: a misread one seldom would. Never for a value. */
    static final double BORNE_OUT = 0.7;

    /** A letter of a short name is all that tells {@code ALT} from {@code AST}. */
    private static final int LONG_NAME = 5;

    private static final double FAR_ENDS = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern TITRE = Pattern.compile("[<>≤≥]?\\s*1\\s*[:：]\\s*\\d+");

    private final SheetHabits habits;

    PictureDoubts(SheetHabits habits) {
        this.habits = habits;
    }

    /** @param analyte null where the name is not known */
    Optional<Reason> doubt(Row row, Analyte analyte, ResultValue value, ReferenceInterval interval) {
        return first(List.of(
                () -> unread(row, value),
                () -> unsure(row, analyte, interval),
                () -> unit(row, analyte, value),
                () -> interval(row, interval),
                () -> decimals(row, value, interval),
                () -> mark(row, value, interval),
                () -> gap(row)));
    }

    private static Optional<Reason> first(List<Supplier<Optional<Reason>>> checks) {
        return checks.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** Neither a number nor one of the words that results are. */
    private static Optional<Reason> unread(Row row, ResultValue value) {
        boolean read = value.number() != null
                || value.comparator() != null
                || Qualitative.of(row.value()).isPresent()
                || TITRE.matcher(row.value().strip()).matches();
        return when(!read, Reason.of("row.value-unread"));
    }

    private static Optional<Reason> unsure(Row row, Analyte analyte, ReferenceInterval interval) {
        Confidence confidence = row.confidence();
        double enough = UsualInterval.near(analyte, interval, row.unit()) ? BORNE_OUT : SURE_ENOUGH;
        if (confidence.value() < SURE_ENOUGH) return Optional.of(Reason.of("row.low-confidence-value"));
        if (confidence.range() < enough) return Optional.of(Reason.of("row.low-confidence-range"));
        if (confidence.unit() < enough) return Optional.of(Reason.of("row.low-confidence-unit"));
        boolean longName = analyte != null && letters(row.name()) >= LONG_NAME;
        return when(confidence.name() < (longName ? enough : SURE_ENOUGH), Reason.of("row.low-confidence-name"));
    }

    /** A Chinese letter says as much as a few others. */
    private static int letters(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .map(letter -> Character.isIdeographic(letter) ? 3 : 1)
                .sum();
    }

    private static Optional<Reason> unit(Row row, Analyte analyte, ResultValue value) {
        boolean none = row.unit().isBlank();
        if (none) {
            boolean wanted = analyte == null ? value.number() != null : value.number() != null && !analyte.fits("");
            return when(wanted, Reason.of("row.picture-unit-missing"));
        }
        return when(Units.readings(row.unit()).isEmpty(), Reason.of("row.unit-unknown", row.unit()));
    }

    private Optional<Reason> interval(Row row, ReferenceInterval interval) {
        if (row.range().isBlank()) return when(habits.intervals(), Reason.of("row.interval-missing"));
        boolean words = Qualitative.of(row.range()).isPresent()
                || row.range().codePoints().noneMatch(Character::isDigit);
        if (!interval.bounded()) return when(!words, Reason.of("row.interval-unread"));
        boolean far = interval.low() != null
                && interval.high() != null
                && interval.low() > 0
                && interval.high() / interval.low() >= FAR_ENDS
                && decimals(row.range()).distinct().count() > 1;
        return when(far, Reason.of("row.interval-unread"));
    }

    /** A whole number where the interval has decimals may have lost its point. */
    private static Optional<Reason> decimals(Row row, ResultValue value, ReferenceInterval interval) {
        if (value.number() == null || !interval.bounded()) return Optional.empty();
        boolean whole = decimals(row.value()).allMatch(count -> count == 0);
        boolean split = decimals(row.range()).anyMatch(count -> count > 0);
        return when(whole && split, Reason.of("row.decimals-differ"));
    }

    /** How many digits each number has behind its mark. */
    private static Stream<Integer> decimals(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group().split("[.,]", 2))
                .map(parts -> parts.length < 2 ? 0 : parts[1].length());
    }

    private static Optional<Reason> mark(Row row, ResultValue value, ReferenceInterval interval) {
        boolean marked = !row.flag().isBlank();
        Optional<Flag> flag = Flag.parse(row.flag());
        if (marked && flag.isEmpty()) return Optional.of(Reason.of("row.mark-unread"));
        Optional<Flag> measured = Interpretation.against(value, interval);
        if (measured.isEmpty()) return Optional.empty();
        boolean outside = measured.get().abnormal();
        if (outside && !marked) return Optional.of(Reason.of("row.mark-missing"));
        boolean abnormal = flag.filter(Flag::abnormal).isPresent();
        return when(!outside && abnormal, Reason.of("row.mark-unexpected"));
    }

    private Optional<Reason> gap(Row row) {
        return Optional.ofNullable(habits.gaps().get(row.number()))
                .map(left -> Reason.of("row.rows-left-out", String.valueOf(left)));
    }

    private static Optional<Reason> when(boolean doubtful, Reason reason) {
        return doubtful ? Optional.of(reason) : Optional.empty();
    }
}
