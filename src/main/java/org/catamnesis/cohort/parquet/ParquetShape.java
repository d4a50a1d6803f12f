package org.catamnesis.cohort.parquet;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How many rows and columns a Parquet file says that it has. */
public record ParquetShape(long rows, int columns) {

    public static ParquetShape of(Path file) throws IOException {
        return of(MemorySegment.ofArray(Files.readAllBytes(file)));
    }

    private static ParquetShape of(MemorySegment file) {
        Map<Integer, Object> footer = ParquetTexts.footer(file);
        return new ParquetShape((Long) footer.get(3), ((List<?>) footer.get(2)).size() - 1);
    }
}
