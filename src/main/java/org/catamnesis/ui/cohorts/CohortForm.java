package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Range;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;

/** What a researcher types to describe a cohort. It begins with adults after a first liver or kidney transplant. */
final class CohortForm {
    private static final int LONGEST_NUMBER = 5;
    private final StringProperty study = new SimpleStringProperty(CohortDefinition.FIRST_LIVER_OR_KIDNEY.project());
    private final Map<Organ, BooleanProperty> organs = new EnumMap<>(Organ.class);
    private final ObjectProperty<Integer> graftNumber = new SimpleObjectProperty<>(1);
    private final StringProperty ageFrom = new SimpleStringProperty("18");
    private final StringProperty ageTo = new SimpleStringProperty("");
    private final StringProperty yearFrom = new SimpleStringProperty("");
    private final StringProperty yearTo = new SimpleStringProperty("");
    private final StringProperty followUp = new SimpleStringProperty("");
    private final ObjectProperty<EventKind> with = new SimpleObjectProperty<>();
    private final ObjectProperty<EventKind> without = new SimpleObjectProperty<>();
    private final ObjectBinding<Optional<CohortDefinition>> definition;

    CohortForm() {
        for (Organ organ : Organ.values()) {
            boolean chosen = CohortDefinition.FIRST_LIVER_OR_KIDNEY.organs().contains(organ);
            organs.put(organ, new SimpleBooleanProperty(chosen));
        }
        Observable[] inputs = Stream.concat(
                        organs.values().stream(),
                        Stream.of(study, graftNumber, ageFrom, ageTo, yearFrom, yearTo, followUp, with, without))
                .toArray(Observable[]::new);
        definition = Bindings.createObjectBinding(this::read, inputs);
    }

    /** What is described now; empty while a number is not a number or a range is upside down. */
    ObjectBinding<Optional<CohortDefinition>> definition() {
        return definition;
    }

    StringProperty study() {
        return study;
    }

    BooleanProperty organ(Organ organ) {
        return organs.get(organ);
    }

    ObjectProperty<Integer> graftNumber() {
        return graftNumber;
    }

    StringProperty ageFrom() {
        return ageFrom;
    }

    StringProperty ageTo() {
        return ageTo;
    }

    StringProperty yearFrom() {
        return yearFrom;
    }

    StringProperty yearTo() {
        return yearTo;
    }

    StringProperty followUp() {
        return followUp;
    }

    ObjectProperty<EventKind> with() {
        return with;
    }

    ObjectProperty<EventKind> without() {
        return without;
    }

    private Optional<CohortDefinition> read() {
        try {
            List<Criterion> include = new ArrayList<>();
            range(ageFrom, ageTo).map(Criterion.AgeAtIndex::new).ifPresent(include::add);
            range(yearFrom, yearTo).map(Criterion.IndexYear::new).ifPresent(include::add);
            range(followUp, new SimpleStringProperty(""))
                    .map(Criterion.FollowUpDays::new)
                    .ifPresent(include::add);
            event(with).ifPresent(include::add);
            List<Criterion> exclude = new ArrayList<>();
            event(without).ifPresent(exclude::add);
            List<Organ> chosen = Stream.of(Organ.values())
                    .filter(organ -> organs.get(organ).get())
                    .toList();
            String name = study.get().strip();
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CohortDefinition(
                            name,
                            0,
                            name,
                            null,
                            graftNumber.get(),
                            chosen,
                            List.copyOf(include),
                            List.copyOf(exclude)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Criterion> event(ObjectProperty<EventKind> kind) {
        return kind.get() == null
                ? Optional.empty()
                : Optional.of(new Criterion.HadEvent(kind.get(), new Range(0, null)));
    }

    private static Optional<Range> range(StringProperty from, StringProperty to) {
        Range range = new Range(number(from), number(to));
        return range.equals(Range.OPEN) ? Optional.empty() : Optional.of(range);
    }

    private static Integer number(StringProperty typed) {
        String text = typed.get().strip();
        if (text.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("too long a number");
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
