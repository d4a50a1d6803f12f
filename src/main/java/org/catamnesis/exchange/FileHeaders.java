package org.catamnesis.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The first line of another system's file, from which a mapping is made. */
public final class FileHeaders {
    private FileHeaders() {}

    /** The names of its columns; TABLE_UNREADABLE when it is no spreadsheet. */
    public static List<String> of(Path file) {
        try (RawRows rows = SourceFile.isWorkbook(file) ? XlsxRows.open(file, Optional.empty()) : CsvRows.open(file)) {
            RawRow first = rows.next();
            if (first == null) throw new ProblemException(Problem.TABLE_UNREADABLE);
            return Arrays.stream(first.cells())
                    .map(CellText::tidy)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
        } catch (BadCell e) {
            throw new ProblemException(Problem.TABLE_UNREADABLE, e);
        }
    }
}
