package org.catamnesis.cohort.tidy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes a CSV file by RFC 4180 in UTF-8, cell by cell; an empty cell is a missing value. */
public final class CsvRows implements AutoCloseable {
    private static final double PLAIN_BELOW = 1e7;
    private static final int BUFFER = 1 << 16;

    private final CsvWriter csv;
    private final String[] cells;
    private int filled;
    private long rows;

    public CsvRows(Path file, List<String> columns, boolean byteOrderMark) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        if (byteOrderMark) out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        cells = new String[columns.size()];
        csv.writeRecord(columns);
    }

    /** A text or a code; null is missing. */
    public CsvRows text(String text) {
        cells[filled++] = SafeCell.of(text);
        return this;
    }

    /** As few digits as tell it from every other number; null is missing. */
    public CsvRows number(Double number) {
        cells[filled++] = number == null ? null : text(number.doubleValue());
        return this;
    }

    public CsvRows whole(Long number) {
        cells[filled++] = number == null ? null : number.toString();
        return this;
    }

    public CsvRows yes(Boolean yes) {
        cells[filled++] = yes == null ? null : yes ? "yes" : "no";
        return this;
    }

    /** Ends the row. */
    public void end() {
        if (filled != cells.length) throw new IllegalStateException("a row of " + filled + " cells");
        csv.writeRecord(cells);
        Arrays.fill(cells, null);
        filled = 0;
        rows++;
    }

    public long rows() {
        return rows;
    }

    public int columns() {
        return cells.length;
    }

    /** From ten million on with an exponent, so that no number looks like one that was given to somebody. */
    public static String text(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < PLAIN_BELOW;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
