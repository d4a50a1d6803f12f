package org.catamnesis.ui.cohorts;

import java.math.BigDecimal;
import java.util.List;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Occasions;
import org.catamnesis.cohort.Occurrence;
import org.catamnesis.cohort.Range;
import org.catamnesis.cohort.Threshold;
import org.catamnesis.ui.cohorts.CriterionRow.Field;
import org.catamnesis.ui.cohorts.CriterionRow.Kind;

/** From a criterion to the fields that show it; what they cannot show is kept as it is. */
final class RowFilling {
    private RowFilling() {}

    static CriterionRow of(Criterion criterion, boolean excluded) {
        CriterionRow row = row(criterion);
        row.excluded().set(excluded);
        return row;
    }

    private static CriterionRow row(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All(var parts) when !parts.isEmpty() -> group("all", parts);
            case Criterion.Any(var parts) when !parts.isEmpty() -> group("any", parts);
            case Criterion.HadEvent(var event, var which, var days) -> {
                CriterionRow row = filled(Kind.EVENT, event.code(), days);
                row.field(Field.WHICH).set(which.code());
                yield row;
            }
            case Criterion.EventOrder order -> order(order);
            case Criterion.HadValue value -> value(value);
            case Criterion.Measured(var analyte, var times, var days) ->
                times(filled(Kind.MEASURED, analyte, days), times);
            case Criterion.Took(var drug, var days) -> filled(Kind.DRUG, drug, days);
            case Criterion.TookFor(var drug, var atLeast, var days) ->
                times(filled(Kind.EXPOSURE, drug, days), atLeast);
            case Criterion.Diagnosed(var icd10, var days) -> filled(Kind.DIAGNOSIS, icd10, days);
            case Criterion.FromDonor(var types)
            when types.size() == 1 -> filled(Kind.DONOR, types.getFirst(), Range.OPEN);
            case Criterion.EarlierTransplants(var count) -> filled(Kind.EARLIER, null, count);
            case Criterion.Consented(var to) -> filled(Kind.CONSENT, to.code(), Range.OPEN);
            case Criterion.FollowUpDays(var days) -> filled(Kind.FOLLOW_UP, null, days);
            case Criterion.OfSex(var sexes)
            when sexes.size() == 1 -> filled(Kind.SEX, sexes.getFirst().code(), Range.OPEN);
            default -> new CriterionRow(Kind.KEPT, criterion);
        };
    }

    private static CriterionRow group(String choice, List<Criterion> parts) {
        CriterionRow group = filled(Kind.GROUP, choice, Range.OPEN);
        for (Criterion part : parts)
            group.children()
                    .add(
                            part instanceof Criterion.Not(var negated) && !(negated instanceof Criterion.Not)
                                    ? of(negated, true)
                                    : of(part, false));
        return group;
    }

    private static CriterionRow order(Criterion.EventOrder order) {
        CriterionRow row = filled(Kind.ORDER, order.kind().code(), order.apart());
        row.field(Field.WHICH).set(order.which().code());
        row.field(Field.ORDER).set(order.after() ? "after" : "before");
        row.field(Field.OTHER).set(order.other().code());
        row.field(Field.OTHER_WHICH).set(order.otherWhich().code());
        return row;
    }

    private static CriterionRow value(Criterion.HadValue value) {
        CriterionRow row = filled(Kind.VALUE, value.analyte(), value.days());
        Threshold threshold = value.threshold();
        row.field(Field.IS).set(threshold.comparator().code());
        row.field(Field.NUMBER)
                .set(BigDecimal.valueOf(threshold.number()).stripTrailingZeros().toPlainString());
        row.field(Field.UNIT).set(threshold.unit());
        Occasions occasions = value.occasions();
        times(row, occasions.times());
        row.field(Field.AMONG).set(occasions.among().code());
        if (occasions.among() != Occurrence.ANY) row.field(Field.OF).set(Integer.toString(occasions.of()));
        return row;
    }

    private static CriterionRow times(CriterionRow row, int times) {
        row.times().set(Integer.toString(times));
        return row;
    }

    private static CriterionRow filled(Kind kind, String choice, Range days) {
        var row = new CriterionRow(kind);
        row.choice().set(choice);
        row.days().show(days);
        return row;
    }
}
