package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Occurrence;
import org.catamnesis.cohort.Range;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Sex;

/** One criterion while it is being described: what is chosen, how often, on which days. */
final class CriterionRow {
    enum Kind {
        EVENT,
        MEASURED,
        DRUG,
        FOLLOW_UP,
        SEX,
        /** One that a file brought and that these fields cannot show; it is kept as it is, or removed. */
        KEPT
    }

    private final Kind kind;
    private final Criterion kept;
    private final BooleanProperty excluded = new SimpleBooleanProperty();
    private final StringProperty choice = new SimpleStringProperty();
    private final StringProperty times = new SimpleStringProperty("1");
    private final TypedRange days = new TypedRange();

    CriterionRow(Kind kind) {
        this(kind, null);
    }

    private CriterionRow(Kind kind, Criterion kept) {
        this.kind = kind;
        this.kept = kept;
    }

    static CriterionRow of(Criterion criterion, boolean excluded) {
        CriterionRow row = switch (criterion) {
            case Criterion.HadEvent(var event, var which, var days)
            when which == Occurrence.ANY -> filled(Kind.EVENT, event.code(), days);
            case Criterion.Measured(var analyte, var times, var days) -> {
                CriterionRow measured = filled(Kind.MEASURED, analyte, days);
                measured.times.set(Integer.toString(times));
                yield measured;
            }
            case Criterion.Took(var drug, var days) -> filled(Kind.DRUG, drug, days);
            case Criterion.FollowUpDays(var days) -> filled(Kind.FOLLOW_UP, null, days);
            case Criterion.OfSex(var sexes)
            when sexes.size() == 1 -> filled(Kind.SEX, sexes.getFirst().code(), Range.OPEN);
            default -> new CriterionRow(Kind.KEPT, criterion);
        };
        row.excluded.set(excluded);
        return row;
    }

    private static CriterionRow filled(Kind kind, String choice, Range days) {
        var row = new CriterionRow(kind);
        row.choice.set(choice);
        row.days.show(days);
        return row;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it leaves out those who meet it. */
    BooleanProperty excluded() {
        return excluded;
    }

    /** The code of the event, analyte, drug or sex; null while nothing is chosen. */
    StringProperty choice() {
        return choice;
    }

    StringProperty times() {
        return times;
    }

    TypedRange days() {
        return days;
    }

    boolean hasTimes() {
        return times.get() != null && times.get().strip().matches("[1-9]\\d{0,3}");
    }

    /** What is asked for; empty while something is missing or wrong. */
    Optional<Criterion> criterion() {
        if (kind == Kind.KEPT) {
            return Optional.of(kept);
        }
        if (kind != Kind.FOLLOW_UP && choice.get() == null) {
            return Optional.empty();
        }
        if (kind == Kind.MEASURED && !hasTimes()) {
            return Optional.empty();
        }
        return days.range().map(this::criterion);
    }

    private Criterion criterion(Range range) {
        return switch (kind) {
            case EVENT -> new Criterion.HadEvent(EventKind.ofCode(choice.get()), range);
            case MEASURED ->
                new Criterion.Measured(
                        choice.get(), Integer.parseInt(times.get().strip()), range);
            case DRUG -> new Criterion.Took(choice.get(), range);
            case FOLLOW_UP -> new Criterion.FollowUpDays(range);
            case SEX -> new Criterion.OfSex(List.of(Sex.ofCode(choice.get())));
            case KEPT -> kept;
        };
    }

    /** What is missing or wrong, as a key; null when nothing is. */
    String problemKey() {
        if (criterion().isPresent()) {
            return null;
        }
        if (kind != Kind.FOLLOW_UP && choice.get() == null) {
            return "cohorts.nothing-chosen";
        }
        return kind == Kind.MEASURED && !hasTimes() ? "cohorts.wrong-times" : "cohorts.wrong-days";
    }

    void onChange(Runnable action) {
        excluded.subscribe((_, _) -> action.run());
        choice.subscribe((_, _) -> action.run());
        times.subscribe((_, _) -> action.run());
        days.onChange(action);
    }
}
