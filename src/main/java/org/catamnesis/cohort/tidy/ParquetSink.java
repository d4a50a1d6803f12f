package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.parquet.ParquetColumn;
import org.catamnesis.cohort.parquet.ParquetFile;
import org.catamnesis.cohort.parquet.ParquetType;

/** Each table as {@code tidy/<name>.parquet}, its columns of the types that the codebook names and its texts as they are. */
public final class ParquetSink implements TidySink {
    private final Map<TidyTable, ParquetFile> files = new LinkedHashMap<>();

    public ParquetSink(ExportFolder folder, List<TidyTable> tables, Codebook codebook) throws IOException {
        for (TidyTable table : tables) {
            files.put(table, new ParquetFile(folder.file(path(table)), columns(table, codebook)));
        }
    }

    private static List<ParquetColumn> columns(TidyTable table, Codebook codebook) {
        return table.columns().stream()
                .map(column -> new ParquetColumn(column, type(codebook.entry(table.name(), column))))
                .toList();
    }

    private static ParquetType type(Codebook.Entry entry) {
        if (entry.labels().equals(Codebook.YES_NO)) return ParquetType.YES_NO;
        return switch (entry.type()) {
            case "integer" -> ParquetType.WHOLE;
            case "number" -> ParquetType.NUMBER;
            case "date" -> ParquetType.DATE;
            default -> ParquetType.TEXT;
        };
    }

    @Override
    public void row(TidyTable table, Object[] cells) throws IOException {
        files.get(table).row(cells);
    }

    @Override
    public void finish() throws IOException {
        for (ParquetFile file : files.values()) file.finish();
    }

    @Override
    public Map<String, TableSize> sizes() {
        Map<String, TableSize> sizes = new LinkedHashMap<>();
        files.forEach((table, file) -> sizes.put(
                path(table), new TableSize(file.rows(), table.columns().size())));
        return sizes;
    }

    private static String path(TidyTable table) {
        return "tidy/" + table.name() + ".parquet";
    }

    @Override
    public void close() throws IOException {
        for (ParquetFile file : files.values()) file.close();
    }
}
