package org.catamnesis.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file as Excel writes it: comma, semicolon or tab, whichever its header is divided by. */
final class CsvRows implements RawRows {
    private static final int HEADER_AHEAD = 1 << 16;
    private final CountingStream bytes;
    private final long size;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    private CsvRows(CountingStream bytes, long size, Reader text, char separator) {
        this.bytes = bytes;
        this.size = size;
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        records = reader.iterator();
    }

    static CsvRows open(Path file) throws BadCell {
        try {
            Charset charset = TextEncoding.of(file);
            CountingStream bytes = new CountingStream(Files.newInputStream(file));
            BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset), HEADER_AHEAD);
            skipMark(text);
            return new CsvRows(bytes, Math.max(1, Files.size(file)), text, separator(text));
        } catch (IOException _) {
            throw new BadCell("", Reason.FILE_UNREADABLE);
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADER_AHEAD);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int i = 0; i < HEADER_AHEAD - 1; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') break;
            if (c == ',') commas++;
            if (c == ';') semicolons++;
            if (c == '\t') tabs++;
        }
        text.reset();
        if (commas >= semicolons && commas >= tabs) return ',';
        return semicolons >= tabs ? ';' : '\t';
    }

    @Override
    public RawRow next() throws BadCell {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                RawRow row = new RawRow(line, record.getFields().toArray(String[]::new));
                if (!row.blank()) return row;
            }
            return null;
        } catch (CsvParseException _) {
            throw new BadCell("", Reason.QUOTE_OPEN);
        } catch (UncheckedIOException _) {
            throw new BadCell("", Reason.FILE_UNREADABLE);
        }
    }

    @Override
    public double done() {
        return (double) bytes.count() / size;
    }

    @Override
    public void close() {
        try {
            records.close();
            reader.close();
        } catch (IOException _) {
            // It was only read.
        }
    }
}
