package org.catamnesis.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.catamnesis.followup.Change;
import org.catamnesis.followup.Changes;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.UnitText;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/** Which newest values stand on the first page: the level and what tells of the graft, then what else is abnormal. */
final class NewestValues {
    static final int MOST = 8;
    private static final int COURSE = 12;
    private static final List<String> LEVELS = List.of("TAC", "CSA", "SRL", "EVL");
    private static final List<String> LIVER = List.of("CREA", "ALT", "TBIL", "GGT", "PLT", "AST", "CMV-DNA");
    private static final List<String> KIDNEY = List.of("CREA", "UPCR", "K", "HGB", "BKV-DNA", "WBC", "CMV-DNA");
    private static final List<String> OTHER = List.of("CREA", "ALT", "WBC", "HGB", "PLT", "K", "CMV-DNA");

    private final ResultGrades grades;
    private final Changes changes;
    private final ResultWords words;

    NewestValues(ResultGrades grades, Changes changes, Messages messages) {
        this.grades = grades;
        this.changes = changes;
        this.words = new ResultWords(grades, messages);
    }

    List<Newest> all() {
        List<String> order = new ArrayList<>(LEVELS);
        order.addAll(
                switch (grades.chart().newestGraft().map(Transplant::organ).orElse(Organ.HEART)) {
                    case LIVER -> LIVER;
                    case KIDNEY -> KIDNEY;
                    default -> OTHER;
                });
        return changes.newest().stream()
                .filter(change -> order.contains(change.result().analyte()) || change.abnormal())
                .sorted(Comparator.comparingInt(change -> place(order, change)))
                .limit(MOST)
                .map(this::newest)
                .toList();
    }

    private static int place(List<String> order, Change.Result change) {
        int at = order.indexOf(change.result().analyte());
        return at < 0 ? order.size() : at;
    }

    private Newest newest(Change.Result change) {
        LabResult result = change.result();
        DisplayUnits.Shown shown = grades.shown(result);
        return new Newest(
                words.name(result),
                shown.text(),
                shown.converted() ? UnitText.shown(shown.unit()) : shown.unit(),
                shown.converted(),
                change.flag(),
                TrendChart.direction(change.percent()),
                change.day().toString(),
                course(change),
                words.sentence(result));
    }

    private List<Double> course(Change.Result newest) {
        List<Double> course = new ArrayList<>();
        Change.Result next = newest;
        while (next != null && course.size() < COURSE) {
            var value = next.result().measurement().value();
            if (value.number() != null) inUnitOf(newest.result(), next.result()).ifPresent(course::addFirst);
            next = next.before().map(changes::of).orElse(null);
        }
        return course;
    }

    private java.util.Optional<Double> inUnitOf(LabResult wanted, LabResult result) {
        return grades.catalogue()
                .byCode(result.analyte())
                .flatMap(analyte -> Conversion.convert(
                        analyte,
                        result.measurement().value().number(),
                        result.measurement().ucum(),
                        wanted.measurement().ucum()));
    }
}
