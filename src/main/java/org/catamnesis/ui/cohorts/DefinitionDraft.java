package org.catamnesis.ui.cohorts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.cohort.Censoring;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.cohorts.CriterionRow.Field;
import org.catamnesis.ui.cohorts.CriterionRow.Kind;
import org.catamnesis.ui.common.Draft;

/** The form with everything that is typed in it, finished or not, as a draft and back. */
final class DefinitionDraft {
    private DefinitionDraft() {}

    static Draft of(DefinitionForm form) {
        var draft = new Draft()
                .put("shown", CohortFile.json(form.shown()).toString())
                .put("name", form.name().get())
                .put("graft", form.graft().get().toString())
                .put("organs", form.organs().stream().map(Organ::name).collect(Collectors.joining(",")))
                .put("author", form.author().get())
                .put("comment", form.comment().get());
        range(draft, "age", form.age());
        range(draft, "years", form.years());
        ObservationForm observation = form.observation();
        draft.put("minimum", observation.minimum().get())
                .put("washout", observation.washout().get())
                .put("closing", observation.closing().get())
                .put("censoring", observation.censoring().get().name());
        rows(draft, form.rows());
        return draft;
    }

    static void fill(DefinitionForm form, Draft draft) {
        form.show(draft.get("shown").map(CohortFile::parse).orElse(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
        form.fill(() -> {
            form.name().set(draft.get("name").orElse(""));
            form.graft().set(Integer.valueOf(draft.get("graft").orElse("1")));
            form.organs().clear();
            draft.get("organs").stream()
                    .flatMap(names -> Arrays.stream(names.split(",")))
                    .map(Organ::valueOf)
                    .forEach(form.organs()::add);
            form.author().set(draft.get("author").orElse(""));
            form.comment().set(draft.get("comment").orElse(""));
            fill(form.age(), draft, "age");
            fill(form.years(), draft, "years");
            ObservationForm observation = form.observation();
            observation.minimum().set(draft.get("minimum").orElse(""));
            observation.washout().set(draft.get("washout").orElse(""));
            observation.closing().set(draft.get("closing").orElse(""));
            observation.censoring().set(Censoring.valueOf(draft.get("censoring").orElseThrow()));
            form.rows().setAll(rows(draft));
        });
    }

    private static void range(Draft draft, String name, TypedRange range) {
        draft.put(name + "From", range.from().get()).put(name + "To", range.to().get());
    }

    private static void fill(TypedRange range, Draft draft, String name) {
        range.from().set(draft.get(name + "From").orElse(""));
        range.to().set(draft.get(name + "To").orElse(""));
    }

    private static void rows(Draft draft, List<CriterionRow> rows) {
        for (int i = 0; i < rows.size(); i++)
            draft.put("row" + i, row(rows.get(i)).text());
    }

    private static List<CriterionRow> rows(Draft draft) {
        return draft.names().stream()
                .filter(name -> name.startsWith("row"))
                .map(name -> row(Draft.of(draft.get(name).orElseThrow())))
                .toList();
    }

    private static Draft row(CriterionRow row) {
        var draft = new Draft()
                .put("kind", row.kind().name())
                .put("excluded", row.excluded().get() ? "yes" : "no")
                .put("kept", row.kept() == null ? null : file(row.kept()));
        for (Field field : Field.values())
            draft.put(field.name(), row.field(field).get());
        range(draft, "days", row.days());
        rows(draft, row.children());
        return draft;
    }

    private static CriterionRow row(Draft draft) {
        var row = new CriterionRow(
                Kind.valueOf(draft.get("kind").orElseThrow()),
                draft.get("kept").map(DefinitionDraft::kept).orElse(null));
        row.excluded().set(draft.get("excluded").orElseThrow().equals("yes"));
        for (Field field : Field.values())
            draft.get(field.name()).ifPresentOrElse(row.field(field)::set, () -> {
                if (row.field(field).get() != null) row.field(field).set("");
            });
        fill(row.days(), draft, "days");
        row.children().setAll(rows(draft));
        return row;
    }

    private static String file(Criterion kept) {
        return CohortFile.json(new CohortDefinition("kept", 0, "kept", null, 1, List.of(), List.of(kept), List.of()))
                .toString();
    }

    private static Criterion kept(String file) {
        return CohortFile.parse(file).include().getFirst();
    }
}
