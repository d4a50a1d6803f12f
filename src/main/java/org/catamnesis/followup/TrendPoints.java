package org.catamnesis.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Messages;

/** What stands behind the points of a trend, by their ids: results on file, derived values, rows that wait for a review. */
public final class TrendPoints {
    private static final long WAITING = Long.MIN_VALUE;

    private final ResultGrades grades;
    private final List<PendingResult> pending;
    private final Map<Long, LabResult> results = new HashMap<>();

    public TrendPoints(ResultGrades grades, List<PendingResult> pending) {
        this.grades = grades;
        this.pending = List.copyOf(pending);
        grades.chart().results().forEach(result -> results.put(result.id(), result));
    }

    /** The id of the point of a waiting row, by its place among them. */
    static long idOf(int pending) {
        return WAITING + pending;
    }

    /** A result on file; of a derived value the one that it was computed from first. */
    public Optional<LabResult> result(long id) {
        LabResult own = results.get(id);
        return own != null
                ? Optional.of(own)
                : waiting(id).isPresent()
                        ? Optional.empty()
                        : TrendIndicators.source(id, grades).map(results::get);
    }

    public Optional<PendingResult> waiting(long id) {
        long place = id - WAITING;
        return place >= 0 && place < pending.size() ? Optional.of(pending.get((int) place)) : Optional.empty();
    }

    /** All of it in one sentence; empty when nothing has this id. */
    public String sentence(long id, Messages messages) {
        ResultWords words = new ResultWords(grades, messages);
        if (results.containsKey(id)) return words.sentence(results.get(id));
        return waiting(id)
                .map(row -> messages.text(
                        "trend.waiting-row", name(row, messages), row.printed(), TrendPeriod.moment(row.at())))
                .or(() -> TrendIndicators.sentence(id, grades, messages))
                .orElse("");
    }

    private String name(PendingResult row, Messages messages) {
        return grades.catalogue()
                .byCode(row.analyte())
                .map(analyte -> AnalyteWords.shortName(analyte, messages.language()))
                .orElse(row.analyte());
    }
}
