package org.catamnesis.cohort.statistics;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The people of a table, as {@link SurvivalRows} reads them.
 *
 * @param leftOut how many rows are not counted, by the reason
 * @param events the values of the event's column, in the order of groups; those of rows that are not counted as well
 * @param competing the same of the competing event's column; empty without one
 */
public record SurvivalTable(
        List<FollowUp> people, Map<LeftOut, Integer> leftOut, SortedSet<String> events, SortedSet<String> competing) {
    /** The group of everybody where there is nothing to compare by. */
    public static final String ALL = "all";

    /**
     * @throws ProblemException FILE_MISSING, TABLE_UNREADABLE, COLUMN_MISSING, EVENT_NOT_NAMED, NUMBER_EXPECTED, NO_ROWS
     */
    public static SurvivalTable read(Path file, SurvivalColumns columns) {
        if (!Files.isRegularFile(file)) throw new ProblemException(Problem.FILE_MISSING);
        try {
            TableText text = TableText.open(file);
            try (Reader reader = text.reader();
                    CsvReader<CsvRecord> rows = CsvReader.builder()
                            .fieldSeparator(text.separator())
                            .allowUnclosedQuote(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(reader)) {
                var iterator = rows.iterator();
                if (!iterator.hasNext()) throw new ProblemException(Problem.NO_ROWS);
                SurvivalRows read = new SurvivalRows(iterator.next(), columns, text.separator() != ',');
                iterator.forEachRemaining(read::add);
                return read.table();
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new ProblemException(Problem.TABLE_UNREADABLE, e);
        }
    }

    /** Whether some row says what cannot be. */
    public boolean hasWrongRows() {
        return leftOut.keySet().stream().anyMatch(LeftOut::isWrong);
    }
}
