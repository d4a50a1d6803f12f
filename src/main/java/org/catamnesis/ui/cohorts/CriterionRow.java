package org.catamnesis.ui.cohorts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.catamnesis.cohort.Criterion;

/** One criterion, or a group of them, while it is being described: each of its fields as it was typed or chosen. */
final class CriterionRow {
    /** In the order in which they are offered. */
    enum Kind {
        CONSENT,
        EVENT,
        ORDER,
        VALUE,
        MEASURED,
        DRUG,
        EXPOSURE,
        DIAGNOSIS,
        DONOR,
        EARLIER,
        FOLLOW_UP,
        SEX,
        GROUP,
        /** One that a file brought and that these fields cannot show; it is kept as it is, or removed. */
        KEPT
    }

    enum Field {
        /** The code of the event, analyte, drug, donor or sex, the beginning of a diagnosis, {@code all} or {@code any}. */
        CHOICE,
        TIMES,
        IS,
        NUMBER,
        UNIT,
        AMONG,
        OF,
        WHICH,
        ORDER,
        OTHER,
        OTHER_WHICH
    }

    private final Kind kind;
    private final Criterion kept;
    private final BooleanProperty excluded = new SimpleBooleanProperty();
    private final Map<Field, StringProperty> fields = new EnumMap<>(Field.class);
    private final TypedRange days = new TypedRange();
    private final ObservableList<CriterionRow> children = FXCollections.observableArrayList();

    CriterionRow(Kind kind) {
        this(kind, null);
    }

    /** @param kept of what the fields cannot show; null else */
    CriterionRow(Kind kind, Criterion kept) {
        this.kind = kind;
        this.kept = kept;
        for (Field field : Field.values()) fields.put(field, new SimpleStringProperty());
        times().set("1");
        field(Field.IS).set(">=");
        field(Field.NUMBER).set("");
        field(Field.AMONG).set("any");
        field(Field.OF).set("");
        field(Field.WHICH).set("any");
        field(Field.OTHER_WHICH).set("any");
        field(Field.ORDER).set("after");
        if (kind == Kind.GROUP) choice().set("any");
        if (kind == Kind.CONSENT) choice().set("project");
        if (kind == Kind.EXPOSURE) times().set("90");
    }

    static CriterionRow of(Criterion criterion, boolean excluded) {
        return RowFilling.of(criterion, excluded);
    }

    Kind kind() {
        return kind;
    }

    Criterion kept() {
        return kept;
    }

    /** Whether it leaves out those who meet it; within a group, whether it must not be met. */
    BooleanProperty excluded() {
        return excluded;
    }

    StringProperty field(Field field) {
        return fields.get(field);
    }

    /** Null while nothing is chosen. */
    StringProperty choice() {
        return field(Field.CHOICE);
    }

    StringProperty times() {
        return field(Field.TIMES);
    }

    /** Days since the transplant; of an order the days between, of earlier transplants their number. */
    TypedRange days() {
        return days;
    }

    /** Of a group. */
    ObservableList<CriterionRow> children() {
        return children;
    }

    /** What is asked for; empty while something is missing or wrong. */
    Optional<Criterion> criterion() {
        return new RowReading(this).criterion();
    }

    /** What is missing or wrong, as a key; null when nothing is. */
    String problemKey() {
        return new RowReading(this).problemKey();
    }

    void onChange(Runnable action) {
        excluded.subscribe((_, _) -> action.run());
        fields.values().forEach(field -> field.subscribe((_, _) -> action.run()));
        days.onChange(action);
        children.forEach(child -> child.onChange(action));
        children.addListener((ListChangeListener<CriterionRow>) change -> {
            while (change.next()) change.getAddedSubList().forEach(child -> child.onChange(action));
            action.run();
        });
    }
}
