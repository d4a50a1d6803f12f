package org.catamnesis.cohort.parquet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one table as an Apache Parquet file (format 2.10, data pages of version 1): dictionaries and runs, no
 * compression, so that the texts stand in it in UTF-8 and can be searched for what must not be there. The same rows give
 * the same bytes.
 *
 * @see <a href="https://github.com/apache/parquet-format">Apache Parquet format</a>
 */
public final class ParquetFile implements AutoCloseable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;
    private static final int CELLS = 1 << 21;
    private static final int OPTIONAL = 1;
    private static final String WRITER = "Catamnesis version 1.0";

    private record RowGroup(long rows, List<ColumnChunk.Place> chunks) {
        long bytes() {
            return chunks.stream().mapToLong(ColumnChunk.Place::bytes).sum();
        }
    }

    private final List<ParquetColumn> columns;
    private final List<ColumnChunk> chunks = new ArrayList<>();
    private final List<RowGroup> groups = new ArrayList<>();
    private final OutputStream out;
    private final long most;
    private long at;
    private long inGroup;
    private long rows;

    public ParquetFile(Path file, List<ParquetColumn> columns) throws IOException {
        this(file, columns, Math.max(1, CELLS / Math.max(1, columns.size())));
    }

    /** @param rowsOfGroup how many rows are held in memory before they are written */
    ParquetFile(Path file, List<ParquetColumn> columns, long rowsOfGroup) throws IOException {
        this.columns = List.copyOf(columns);
        this.most = rowsOfGroup;
        for (ParquetColumn column : columns) chunks.add(new ColumnChunk(column.type()));
        out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        out.write(MAGIC);
        at = MAGIC.length;
    }

    /** @param cells one for each column, of the class that its type names, or null */
    public void row(Object[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) chunks.get(i).add(cells[i]);
        rows++;
        if (++inGroup == most) group();
    }

    public long rows() {
        return rows;
    }

    private void group() throws IOException {
        List<ColumnChunk.Place> places = new ArrayList<>();
        for (ColumnChunk chunk : chunks) {
            ColumnChunk.Place place = chunk.write(at, out);
            at += place.bytes();
            places.add(place);
        }
        groups.add(new RowGroup(inGroup, places));
        inGroup = 0;
    }

    /** Writes what is left, and the footer without which nobody can read the file. */
    public void finish() throws IOException {
        if (inGroup > 0) group();
        Bytes footer = new Bytes();
        footer(new Thrift(footer));
        footer.littleEndian(footer.size(), Integer.BYTES);
        footer.bytes(MAGIC);
        footer.to(out);
    }

    private void footer(Thrift thrift) {
        thrift.begin().i32(1, 1).list(2, columns.size() + 1, Thrift.STRUCT);
        thrift.begin().text(4, "schema").i32(5, columns.size()).end();
        columns.forEach(column -> schema(thrift, column));
        thrift.i64(3, rows).list(4, groups.size(), Thrift.STRUCT);
        groups.forEach(group -> rowGroup(thrift, group));
        thrift.text(6, WRITER).end();
    }

    private static void schema(Thrift thrift, ParquetColumn column) {
        ParquetType type = column.type();
        thrift.begin().i32(1, type.physical).i32(3, OPTIONAL).text(4, column.name());
        if (type.converted >= 0) thrift.i32(6, type.converted);
        if (type.logical >= 0) thrift.begin(10).begin(type.logical).end().end();
        thrift.end();
    }

    private void rowGroup(Thrift thrift, RowGroup group) {
        thrift.begin().list(1, columns.size(), Thrift.STRUCT);
        for (int i = 0; i < columns.size(); i++) {
            ColumnChunk.Place place = group.chunks().get(i);
            thrift.begin().i64(2, place.dictionary() < 0 ? place.data() : place.dictionary());
            chunk(thrift.begin(3), columns.get(i), place);
            thrift.end();
        }
        thrift.i64(2, group.bytes()).i64(3, group.rows()).end();
    }

    private static void chunk(Thrift thrift, ParquetColumn column, ColumnChunk.Place place) {
        thrift.i32(1, column.type().physical).list(2, place.encodings().size(), Thrift.I32);
        place.encodings().forEach(thrift::value);
        thrift.list(3, 1, Thrift.BINARY).value(column.name());
        thrift.i32(4, 0).i64(5, place.cells()).i64(6, place.bytes()).i64(7, place.bytes());
        thrift.i64(9, place.data());
        if (place.dictionary() >= 0) thrift.i64(11, place.dictionary());
        thrift.end();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
