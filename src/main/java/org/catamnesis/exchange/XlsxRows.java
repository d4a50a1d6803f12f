package org.catamnesis.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A worksheet of an .xlsx file; days become ISO text and numbers lose the digits that only binary fractions have. */
final class XlsxRows implements RawRows {
    private static final int EXCEL_DIGITS = 15;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final long SECONDS_A_DAY = 86_400;
    private static final double LAST_SERIAL = 2_958_466;

    /** A worksheet does not say beforehand how long it is; half of one is taken to be this many lines. */
    private static final double HALF = 20_000;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final LocalDate epoch;
    private long line;

    private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        rows = stream.iterator();
        epoch = workbook.isDate1904() ? EPOCH_1904 : EPOCH_1900;
    }

    /** The worksheet with this name, else the first one. */
    static XlsxRows open(Path file, Optional<String> worksheet) throws BadCell {
        refuseOldFormat(file);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            Sheet first = workbook.getFirstSheet();
            Sheet named;
            try (Stream<Sheet> sheets = workbook.getSheets()) {
                named = sheets.filter(each ->
                                worksheet.isPresent() && each.getName().strip().equalsIgnoreCase(worksheet.get()))
                        .findFirst()
                        .orElse(first);
            }
            return new XlsxRows(workbook, named.openStream());
        } catch (IOException | RuntimeException e) {
            close(workbook);
            throw unreadable(e);
        }
    }

    /** The names of its worksheets. */
    static List<String> worksheets(Path file) throws BadCell {
        refuseOldFormat(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets().map(sheet -> sheet.getName().strip()).toList();
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static void refuseOldFormat(Path file) throws BadCell {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] head = in.readNBytes(8);
            if (head.length < 8 || !ReadableWorkbook.isOOXMLZipHeader(head)) throw new BadCell("", Reason.NOT_XLSX);
        } catch (IOException _) {
            throw new BadCell("", Reason.FILE_UNREADABLE);
        }
    }

    /** What the library throws for a file that is damaged is of many kinds; being stopped is not one of them. */
    private static BadCell unreadable(Exception e) {
        if (e instanceof ProblemException problem && problem.problem() == Problem.CANCELLED) throw problem;
        return new BadCell("", Reason.FILE_UNREADABLE);
    }

    @Override
    public RawRow next() throws BadCell {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                String[] cells = new String[row.getCellCount()];
                Arrays.setAll(cells, i -> text(row.getOptionalCell(i).orElse(null)));
                RawRow raw = new RawRow(row.getRowNum(), cells);
                line = raw.line();
                if (!raw.blank()) return raw;
            }
            return null;
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private String text(Cell cell) {
        if (cell == null) return "";
        return switch (cell.getType()) {
            case EMPTY -> "";
            case ERROR -> RawRow.ERROR;
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean() ? "true" : "false";
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
        };
    }

    /** What the formula gave when the file was saved. */
    private String formula(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) return "";
        if (raw.startsWith("#")) return RawRow.ERROR;
        return cell.getValue() instanceof BigDecimal || plainNumber(raw) ? number(cell) : raw;
    }

    private static boolean plainNumber(String raw) {
        return raw.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    }

    private String number(Cell cell) {
        BigDecimal number = new BigDecimal(cell.getRawValue());
        if (DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) return moment(number);
        if (number.precision() - number.scale() > EXCEL_DIGITS) return RawRow.DIGITS_LOST;
        BigDecimal shown = number.round(new MathContext(EXCEL_DIGITS)).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    private String moment(BigDecimal serial) {
        if (serial.signum() < 0 || serial.doubleValue() >= LAST_SERIAL) return serial.toPlainString();
        long seconds = serial.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime at = epoch.atStartOfDay().plusSeconds(seconds);
        boolean day = seconds % SECONDS_A_DAY == 0;
        return day ? at.toLocalDate().toString() : at.toString().replace('T', ' ');
    }

    @Override
    public double done() {
        return line / (line + HALF);
    }

    @Override
    public void close() {
        stream.close();
        close(workbook);
    }

    private static void close(java.io.Closeable open) {
        try {
            if (open != null) open.close();
        } catch (IOException _) {
            // It was only read.
        }
    }
}
