package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catamnesis.cohort.ConsentFor;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Occasions;
import org.catamnesis.cohort.Occurrence;
import org.catamnesis.cohort.Range;
import org.catamnesis.cohort.Threshold;
import org.catamnesis.lab.Comparator;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.cohorts.CriterionRow.Field;

/** From the fields to the criterion that they describe, or to what is missing or wrong in them. */
final class RowReading {
    private final CriterionRow row;

    RowReading(CriterionRow row) {
        this.row = row;
    }

    Optional<Criterion> criterion() {
        return problemKey() == null ? Optional.of(read(row.days().range().orElseThrow())) : Optional.empty();
    }

    String problemKey() {
        return switch (row.kind()) {
            case KEPT -> null;
            case GROUP -> group();
            case FOLLOW_UP -> days();
            case EARLIER -> counts("cohort.form-wrong-count");
            case DIAGNOSIS -> Criterion.Diagnosed.isCode(code()) ? days() : "cohort.form-wrong-code";
            case SEX, DONOR, CONSENT -> chosen(null);
            case EVENT, DRUG -> chosen(days());
            case MEASURED, EXPOSURE -> chosen(isTimes(row.times().get()) ? days() : "cohorts.wrong-times");
            case ORDER ->
                chosen(text(Field.OTHER) == null ? "cohorts.nothing-chosen" : counts("cohort.form-wrong-apart"));
            case VALUE -> chosen(value());
        };
    }

    private String chosen(String other) {
        return row.choice().get() == null ? "cohorts.nothing-chosen" : other;
    }

    private String days() {
        return row.days().range().isEmpty() ? "cohorts.wrong-days" : null;
    }

    private String counts(String key) {
        Optional<Range> range = row.days().range();
        boolean counts = range.isPresent()
                && (range.get().from() == null || range.get().from() >= 0)
                && (range.get().to() == null || range.get().to() >= 0);
        return counts ? null : key;
    }

    private String group() {
        if (row.children().isEmpty()) return "cohort.form-empty-group";
        return row.children().stream().allMatch(child -> child.criterion().isPresent())
                ? null
                : "cohort.form-wrong-group";
    }

    private String value() {
        if (number().isEmpty() || text(Field.UNIT) == null) return "cohort.form-wrong-number";
        if (!isTimes(row.times().get())) return "cohorts.wrong-times";
        if (among() != Occurrence.ANY
                && (!isTimes(text(Field.OF))
                        || whole(Field.OF) < Integer.parseInt(row.times().get().strip())))
            return "cohort.form-wrong-of";
        return days();
    }

    /** With a point or, as some type it, a comma. */
    private Optional<Double> number() {
        String typed =
                text(Field.NUMBER) == null ? "" : text(Field.NUMBER).strip().replace(',', '.');
        return typed.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(Double.valueOf(typed)) : Optional.empty();
    }

    private String code() {
        return row.choice().get() == null ? "" : row.choice().get().strip().toUpperCase(Locale.ROOT);
    }

    private String text(Field field) {
        return row.field(field).get();
    }

    private int whole(Field field) {
        return Integer.parseInt(text(field).strip());
    }

    private Occurrence among() {
        return occurrence(Field.AMONG);
    }

    private Occurrence occurrence(Field field) {
        return Occurrence.valueOf(text(field).toUpperCase(Locale.ROOT));
    }

    /** A whole number from 1 on. */
    static boolean isTimes(String typed) {
        return typed != null && typed.strip().matches("[1-9]\\d{0,3}");
    }

    private Criterion read(Range range) {
        return switch (row.kind()) {
            case EVENT -> new Criterion.HadEvent(EventKind.ofCode(row.choice().get()), occurrence(Field.WHICH), range);
            case ORDER ->
                new Criterion.EventOrder(
                        EventKind.ofCode(row.choice().get()),
                        occurrence(Field.WHICH),
                        text(Field.ORDER).equals("after"),
                        EventKind.ofCode(text(Field.OTHER)),
                        occurrence(Field.OTHER_WHICH),
                        range);
            case VALUE ->
                new Criterion.HadValue(
                        row.choice().get(),
                        new Threshold(
                                Comparator.ofCode(text(Field.IS)).orElseThrow(),
                                number().orElseThrow(),
                                text(Field.UNIT)),
                        new Occasions(whole(Field.TIMES), among(), among() == Occurrence.ANY ? 0 : whole(Field.OF)),
                        range);
            case MEASURED -> new Criterion.Measured(row.choice().get(), whole(Field.TIMES), range);
            case DRUG -> new Criterion.Took(row.choice().get(), range);
            case EXPOSURE -> new Criterion.TookFor(row.choice().get(), whole(Field.TIMES), range);
            case DIAGNOSIS -> new Criterion.Diagnosed(code(), range);
            case DONOR -> new Criterion.FromDonor(List.of(row.choice().get()));
            case EARLIER -> new Criterion.EarlierTransplants(range);
            case CONSENT ->
                new Criterion.Consented(ConsentFor.valueOf(row.choice().get().toUpperCase(Locale.ROOT)));
            case FOLLOW_UP -> new Criterion.FollowUpDays(range);
            case SEX -> new Criterion.OfSex(List.of(Sex.ofCode(row.choice().get())));
            case GROUP -> {
                List<Criterion> parts =
                        row.children().stream().map(RowReading::part).toList();
                yield row.choice().get().equals("all") ? new Criterion.All(parts) : new Criterion.Any(parts);
            }
            case KEPT -> row.kept();
        };
    }

    private static Criterion part(CriterionRow child) {
        Criterion criterion = child.criterion().orElseThrow();
        return child.excluded().get() ? new Criterion.Not(criterion) : criterion;
    }
}
