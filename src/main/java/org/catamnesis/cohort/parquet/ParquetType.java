package org.catamnesis.cohort.parquet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What the cells of a column are, with the numbers that the Parquet format has for it. */
public enum ParquetType {
    /** {@link String}. */
    TEXT(6, 0, 1),
    /** {@link Long}. */
    WHOLE(2, -1, -1),
    /** {@link Double}. */
    NUMBER(5, -1, -1),
    /** {@link Boolean}. */
    YES_NO(0, -1, -1),
    /** {@link LocalDate}, kept as days since 1970-01-01. */
    DATE(1, 6, 6);

    final int physical;
    final int converted;
    /** The field of the union LogicalType, negative for none. */
    final int logical;

    ParquetType(int physical, int converted, int logical) {
        this.physical = physical;
        this.converted = converted;
        this.logical = logical;
    }

    /** Writes one value of a dictionary (encoding PLAIN). */
    void plain(Object value, Bytes out) {
        switch (this) {
            case TEXT -> {
                byte[] utf8 = ((String) value).getBytes(StandardCharsets.UTF_8);
                out.littleEndian(utf8.length, Integer.BYTES);
                out.bytes(utf8);
            }
            case WHOLE -> out.littleEndian((Long) value, Long.BYTES);
            case NUMBER -> out.littleEndian(Double.doubleToRawLongBits((Double) value), Long.BYTES);
            case DATE -> out.littleEndian(((LocalDate) value).toEpochDay(), Integer.BYTES);
            case YES_NO -> throw new IllegalArgumentException("bits have no dictionary");
        }
    }
}
