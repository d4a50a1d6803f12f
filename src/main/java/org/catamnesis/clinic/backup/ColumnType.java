package org.catamnesis.clinic.backup;

import java.util.Locale;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The types that a clinic's tables are made of; both engines have them, under names of their own. */
enum ColumnType {
    TEXT,
    BIGINT,
    INTEGER,
    DOUBLE,
    BOOLEAN,
    DATE,
    TIMESTAMP,
    BYTES;

    /** The type that a driver's metadata name so. */
    static ColumnType ofDriver(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "text" -> TEXT;
            case "bigint", "int8" -> BIGINT;
            case "integer", "int4" -> INTEGER;
            case "double precision", "float8" -> DOUBLE;
            case "boolean", "bool" -> BOOLEAN;
            case "date" -> DATE;
            case "timestamp" -> TIMESTAMP;
            case "blob", "bytea" -> BYTES;
            default -> throw new IllegalStateException("a column type that backups do not know: " + name);
        };
    }

    /** Its name in a backup. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ColumnType ofCode(String code) {
        for (ColumnType type : values()) if (type.code().equals(code)) return type;
        throw new ProblemException(Problem.BACKUP_DAMAGED);
    }
}
