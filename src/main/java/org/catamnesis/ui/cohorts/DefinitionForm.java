package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Range;
import org.catamnesis.patient.Organ;

/** A cohort while it is being described; it becomes a definition as soon as nothing is missing. */
final class DefinitionForm {
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Integer> graft = new SimpleObjectProperty<>(1);
    private final ObservableSet<Organ> organs = FXCollections.observableSet();
    private final TypedRange age = new TypedRange();
    private final TypedRange years = new TypedRange();
    private final ObservationForm observation = new ObservationForm();
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final ObservableList<CriterionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CohortDefinition> definition = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> missing = new ReadOnlyObjectWrapper<>();
    private CohortDefinition shown = CohortDefinition.FIRST_LIVER_OR_KIDNEY;
    private boolean filling;

    DefinitionForm() {
        name.subscribe((_, _) -> follow());
        graft.subscribe((_, _) -> follow());
        organs.addListener((SetChangeListener<Organ>) _ -> follow());
        age.onChange(this::follow);
        years.onChange(this::follow);
        observation.onChange(this::follow);
        author.subscribe((_, _) -> follow());
        comment.subscribe((_, _) -> follow());
        rows.addListener((ListChangeListener<CriterionRow>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(row -> row.onChange(this::follow));
            }
            follow();
        });
    }

    StringProperty name() {
        return name;
    }

    /** The number of the transplant that is the index event. */
    ObjectProperty<Integer> graft() {
        return graft;
    }

    /** Organs of the index event; none means any. */
    ObservableSet<Organ> organs() {
        return organs;
    }

    /** Age in the year of the transplant. */
    TypedRange age() {
        return age;
    }

    /** Year of the transplant. */
    TypedRange years() {
        return years;
    }

    /** From when to when the study looks. */
    ObservationForm observation() {
        return observation;
    }

    StringProperty author() {
        return author;
    }

    StringProperty comment() {
        return comment;
    }

    ObservableList<CriterionRow> rows() {
        return rows;
    }

    /** What is described, without a version; null while something is missing. */
    ReadOnlyObjectProperty<CohortDefinition> definition() {
        return definition.getReadOnlyProperty();
    }

    /** The key of what is missing or wrong; null when nothing is. */
    ReadOnlyObjectProperty<String> missing() {
        return missing.getReadOnlyProperty();
    }

    /** What the form was filled with last. */
    CohortDefinition shown() {
        return shown;
    }

    /** Fills the form with a definition; what its fields cannot show is kept as it is. */
    void show(CohortDefinition other) {
        shown = other;
        fill(() -> write(other));
    }

    /** Several changes that are followed once. */
    void fill(Runnable changes) {
        filling = true;
        changes.run();
        filling = false;
        follow();
    }

    private void write(CohortDefinition other) {
        name.set(other.name());
        graft.set(other.graftNumber());
        author.set(Objects.requireNonNullElse(other.author(), ""));
        comment.set(Objects.requireNonNullElse(other.comment(), ""));
        observation.show(other.observation());
        organs.clear();
        organs.addAll(other.organs());
        List<Criterion> rest = new ArrayList<>(other.include());
        age.show(take(rest, Criterion.AgeAtIndex.class)
                .map(Criterion.AgeAtIndex::years)
                .orElse(Range.OPEN));
        years.show(take(rest, Criterion.IndexYear.class)
                .map(Criterion.IndexYear::years)
                .orElse(Range.OPEN));
        rows.setAll(Stream.concat(
                        rest.stream().map(each -> CriterionRow.of(each, false)),
                        other.exclude().stream().map(each -> CriterionRow.of(each, true)))
                .toList());
    }

    private static <T extends Criterion> Optional<T> take(List<Criterion> from, Class<T> type) {
        Optional<T> first =
                from.stream().filter(type::isInstance).map(type::cast).findFirst();
        first.ifPresent(from::remove);
        return first;
    }

    private void follow() {
        if (filling) {
            return;
        }
        missing.set(problem());
        definition.set(missing.get() == null ? described() : null);
    }

    private String problem() {
        if (name.get() == null || name.get().isBlank()) {
            return "cohorts.missing-name";
        }
        if (age.range().isEmpty()) {
            return "cohorts.wrong-age";
        }
        if (years.range().isEmpty()) {
            return "cohorts.wrong-year";
        }
        return rows.stream()
                .map(CriterionRow::problemKey)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(observation::problemKey);
    }

    private CohortDefinition described() {
        String called = name.get().strip();
        List<Criterion> include = new ArrayList<>();
        age.range()
                .filter(range -> !range.equals(Range.OPEN))
                .map(Criterion.AgeAtIndex::new)
                .ifPresent(include::add);
        years.range()
                .filter(range -> !range.equals(Range.OPEN))
                .map(Criterion.IndexYear::new)
                .ifPresent(include::add);
        include.addAll(criteria(false));
        return new CohortDefinition(
                called,
                0,
                called.equals(shown.name()) ? shown.project() : called,
                given(comment),
                given(author),
                graft.get(),
                organs.stream().sorted().toList(),
                observation.observation().orElseThrow(),
                List.copyOf(include),
                criteria(true));
    }

    private static String given(StringProperty typed) {
        return typed.get() == null || typed.get().isBlank() ? null : typed.get().strip();
    }

    private List<Criterion> criteria(boolean excluded) {
        return rows.stream()
                .filter(row -> row.excluded().get() == excluded)
                .map(row -> row.criterion().orElseThrow())
                .toList();
    }
}
