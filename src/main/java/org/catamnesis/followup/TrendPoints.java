package org.catamnesis.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Messages;

/** What stands behind the points of a trend, by their ids: results on file. */
public final class TrendPoints {
    private final ResultGrades grades;
    private final Map<Long, LabResult> results = new HashMap<>();

    public TrendPoints(ResultGrades grades) {
        this.grades = grades;
        grades.chart().results().forEach(result -> results.put(result.id(), result));
    }

    public Optional<LabResult> result(long id) {
        return Optional.ofNullable(results.get(id));
    }

    /** All of it in one sentence; empty when nothing has this id. */
    public String sentence(long id, Messages messages) {
        return result(id).map(new ResultWords(grades, messages)::sentence).orElse("");
    }
}
