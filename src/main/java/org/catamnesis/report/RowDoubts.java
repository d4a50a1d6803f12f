package org.catamnesis.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.DecimalMark;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.report.row.Row;

/** What speaks against a row as it was read. */
final class RowDoubts {
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("^[\\[(（]?\\s*([\\d.,]+)\\s*(?:-{1,2}|–|~|～)\\s*([\\d.,]+)\\s*[\\])）]?$");

    private final AnalyteCatalogue catalogue;
    private final DecimalMark mark;

    RowDoubts(AnalyteCatalogue catalogue, DecimalMark mark) {
        this.catalogue = catalogue;
        this.mark = mark;
    }

    /** @param analyte a code of the catalogue, null where the name is not known */
    Optional<Reason> doubt(Row row, String analyte, ResultValue value, ReferenceInterval interval, boolean sureDay) {
        RowTexts texts = new RowTexts(row.name(), row.value(), row.unit(), row.range(), row.flag());
        return backwards(row.range())
                .or(() -> contradicts(row.flag(), value, interval))
                .or(() -> sureDay ? Optional.empty() : Optional.of(Reason.of("row.day-unsure")))
                .or(() -> RowCheck.doubt(texts, value, analyte, catalogue));
    }

    private Optional<Reason> backwards(String range) {
        Matcher numbers = TWO_NUMBERS.matcher(range.strip());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        Double low = ResultValue.parse(numbers.group(1), mark).number();
        Double high = ResultValue.parse(numbers.group(2), mark).number();
        return low != null && high != null && low > high
                ? Optional.of(Reason.of("row.interval-backwards"))
                : Optional.empty();
    }

    /** Marked low and above its interval, or high and below it. */
    private static Optional<Reason> contradicts(String printed, ResultValue value, ReferenceInterval interval) {
        Optional<Flag> flag = Flag.parse(printed);
        Optional<Flag> measured = Interpretation.against(value, interval);
        boolean opposite = flag.isPresent()
                && measured.isPresent()
                && (flag.get().low() && measured.get().high()
                        || flag.get().high() && measured.get().low());
        return opposite ? Optional.of(Reason.of("row.flag-contradicts-interval")) : Optional.empty();
    }
}
