package org.catamnesis.cohort.quality;

import java.time.LocalDate;
import java.util.Set;
import org.catamnesis.cohort.tidy.Codebook;

/** What can be said of a cell alone: its type, whether it is there, whether its code is known. */
final class ColumnChecks {
    private static final Set<String> REQUIRED = Set.of("study_id", "rel_day", "organ", "analyte_code", "drug", "kind");

    private enum Type {
        INTEGER,
        NUMBER,
        DATE,
        /** Texts, codes, yes and no. */
        OTHER
    }

    private final Type type;
    private final Set<String> codes;
    private final Tally.Count datatype;
    private final Tally.Count present;
    private final Tally.Count required;
    private final Tally.Count domain;

    /** @param codes the known codes of the column; empty where they are not listed */
    ColumnChecks(Tally tally, Codebook.Entry column, Set<String> codes) {
        String table = column.table();
        String name = column.column();
        type = switch (column.type()) {
            case "integer" -> Type.INTEGER;
            case "number" -> Type.NUMBER;
            case "date" -> Type.DATE;
            default -> Type.OTHER;
        };
        this.codes = codes;
        datatype = tally.of(QualityCheck.CDM_DATATYPE, table, name);
        present = tally.of(QualityCheck.MEASURE_VALUE_COMPLETENESS, table, name);
        // Many diagnoses have no day.
        boolean always = REQUIRED.contains(name) && !(table.equals("conditions") && name.equals("rel_day"));
        required = always ? tally.of(QualityCheck.IS_REQUIRED, table, name) : null;
        domain = codes.isEmpty() ? null : tally.of(QualityCheck.FK_DOMAIN, table, name);
    }

    void look(Object cell) {
        present.look(cell != null);
        if (required != null) required.look(cell != null);
        if (cell == null) return;
        datatype.look(typed(cell));
        if (domain != null && cell instanceof String code) domain.look(codes.contains(code));
    }

    private boolean typed(Object cell) {
        return switch (cell) {
            case Double _ -> type == Type.NUMBER;
            case Long _ -> type == Type.INTEGER || type == Type.NUMBER;
            case LocalDate _ -> type == Type.DATE;
            case String _, Boolean _ -> type == Type.OTHER;
            default -> false;
        };
    }
}
