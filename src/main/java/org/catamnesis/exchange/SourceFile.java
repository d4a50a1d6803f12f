package org.catamnesis.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file, or one worksheet of it, that holds a sheet; {@code worksheet} is null for the first or only one. */
record SourceFile(Path path, Sheet sheet, String worksheet) {

    /** As it is called in messages. */
    String name() {
        String file = path.getFileName().toString();
        return worksheet == null ? file : file + "[" + worksheet + "]";
    }

    static boolean isWorkbook(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    RawRows open() throws BadCell {
        return isWorkbook(path)
                ? XlsxRows.open(path, Optional.of(worksheet == null ? sheet.code() : worksheet))
                : CsvRows.open(path);
    }
}
