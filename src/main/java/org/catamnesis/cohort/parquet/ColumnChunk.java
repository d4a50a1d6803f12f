package org.catamnesis.cohort.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one column in one row group: which are there, and the number that each has in the dictionary of the
 * different ones.
 */
final class ColumnChunk {
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int RLE_DICTIONARY = 8;
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;
    private static final int FIRST = 64;

    /** Where a chunk stands in the file; {@code dictionary} is negative where there is none. */
    record Place(long dictionary, long data, long bytes, long cells) {
        List<Integer> encodings() {
            return dictionary < 0 ? List.of(PLAIN, RLE) : List.of(PLAIN, RLE, RLE_DICTIONARY);
        }
    }

    private final ParquetType type;
    private final Numbering dictionary = new Numbering();
    private int[] present = new int[FIRST];
    private int[] values = new int[FIRST];
    private int cells;
    private int filled;

    ColumnChunk(ParquetType type) {
        this.type = type;
    }

    void add(Object cell) {
        if (cells == present.length) present = Arrays.copyOf(present, 2 * cells);
        present[cells++] = cell == null ? 0 : 1;
        if (cell == null) return;
        if (filled == values.length) values = Arrays.copyOf(values, 2 * filled);
        values[filled++] = type == ParquetType.YES_NO ? (Boolean) cell ? 1 : 0 : dictionary.number(cell);
    }

    /** Writes what was added, and is empty after it. */
    Place write(long at, OutputStream out) throws IOException {
        Bytes bytes = new Bytes();
        boolean numbered = !dictionary.things().isEmpty();
        if (numbered) dictionaryPage(bytes);
        int data = bytes.size();
        dataPage(numbered, bytes);
        bytes.to(out);
        Place place = new Place(numbered ? at : -1, at + data, bytes.size(), cells);
        dictionary.clear();
        cells = 0;
        filled = 0;
        return place;
    }

    private void dictionaryPage(Bytes out) {
        Bytes page = new Bytes();
        for (Object value : dictionary.things()) type.plain(value, page);
        pageHeader(DICTIONARY_PAGE, page.size(), out)
                .begin(7)
                .i32(1, dictionary.things().size())
                .i32(2, PLAIN)
                .end()
                .end();
        out.bytes(page);
    }

    private void dataPage(boolean numbered, Bytes out) {
        Bytes page = new Bytes();
        Bytes levels = new Bytes();
        Runs.write(present, cells, 1, levels);
        page.littleEndian(levels.size(), Integer.BYTES);
        page.bytes(levels);
        if (numbered) {
            int width = Runs.width(dictionary.things().size());
            page.one(width);
            Runs.write(values, filled, width, page);
        } else if (filled > 0) {
            Runs.packed(values, 0, filled, filled, 1, page);
        }
        pageHeader(DATA_PAGE, page.size(), out)
                .begin(5)
                .i32(1, cells)
                .i32(2, numbered ? RLE_DICTIONARY : PLAIN)
                .i32(3, RLE)
                .i32(4, RLE)
                .end()
                .end();
        out.bytes(page);
    }

    private static Thrift pageHeader(int kind, int size, Bytes out) {
        return new Thrift(out).begin().i32(1, kind).i32(2, size).i32(3, size);
    }
}
