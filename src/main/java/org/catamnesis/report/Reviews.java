package org.catamnesis.report;

import java.util.List;
import java.util.Map;
import org.catamnesis.access.DoubleEntry;
import org.catamnesis.access.DoubleEntrySettings;
import org.catamnesis.access.Session;
import org.catamnesis.lab.AnalyteCatalogue;

/** Begins reviews: the rows of a reading with everything that the clinic has learnt and asks for. */
public final class Reviews {
    private final LearntNameStore names;
    private final LearntUnitStore units;
    private final DoubleEntrySettings doubleEntry;
    private final AnalyteCatalogue catalogue;
    private final CriticalLimits limits = CriticalLimits.shipped();

    public Reviews(Session session, AnalyteCatalogue catalogue) {
        this.names = new LearntNameStore(session);
        this.units = new LearntUnitStore(session);
        this.doubleEntry = new DoubleEntrySettings(session);
        this.catalogue = catalogue;
    }

    /** The rows to show; those of a picture wait for a second entry where the clinic asks for it. */
    public List<ReviewRow> begin(ReportDocument document, ReportReading reading) {
        List<ReviewRow> rows = ReviewRows.of(reading, learnt(reading.laboratory()), catalogue);
        if (doubleEntry.chosen() == DoubleEntry.OFF) return rows;
        return rows.stream()
                .map(row -> document.picture() || row.read().pictured() ? row.toTypeAgain() : row)
                .toList();
    }

    /** What was learnt about a laboratory; of one without a name, what holds for every one of them. */
    public Learnt learnt(String laboratory) {
        return new Learnt(
                names.ofLaboratory(laboratory), laboratory.isBlank() ? Map.of() : units.ofLaboratory(laboratory));
    }

    /** What a listing tells of it. */
    ReadingSummary summary(ReportReading reading) {
        List<ReviewRow> rows = ReviewRows.of(reading, learnt(reading.laboratory()), catalogue);
        return new ReadingSummary(
                (int) rows.stream().filter(row -> row.state() == RowState.READY).count(),
                (int) rows.stream().filter(row -> row.state().open()).count(),
                (int) reading.candidates().stream()
                        .filter(row -> limits.critical(row, catalogue))
                        .count(),
                null);
    }
}
