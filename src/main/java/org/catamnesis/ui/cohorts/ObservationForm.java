package org.catamnesis.ui.cohorts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.cohort.Censoring;
import org.catamnesis.cohort.Observation;
import org.catamnesis.ui.common.TypedDate;

/** From when to when a study looks, as it is typed. */
final class ObservationForm {
    private final StringProperty minimum = new SimpleStringProperty("");
    private final StringProperty washout = new SimpleStringProperty("");
    private final StringProperty closing = new SimpleStringProperty("");
    private final ObjectProperty<Censoring> censoring = new SimpleObjectProperty<>(Censoring.LAST_CONTACT);

    /** Days of follow-up; empty for no such rule. */
    StringProperty minimum() {
        return minimum;
    }

    /** Days before the transplant; empty for no such rule. */
    StringProperty washout() {
        return washout;
    }

    /** A date; empty for none. */
    StringProperty closing() {
        return closing;
    }

    ObjectProperty<Censoring> censoring() {
        return censoring;
    }

    void show(Observation observation) {
        minimum.set(days(observation.minimumDays()));
        washout.set(days(observation.washoutDays()));
        closing.set(observation.closing() == null ? "" : observation.closing().toString());
        censoring.set(observation.censoring());
    }

    private static String days(int days) {
        return days == 0 ? "" : Integer.toString(days);
    }

    /** Empty while something is missing or wrong. */
    Optional<Observation> observation() {
        return problemKey() == null
                ? Optional.of(new Observation(censoring.get(), closingDay(), whole(washout), whole(minimum)))
                : Optional.empty();
    }

    /** What is missing or wrong, as a key; null when nothing is. */
    String problemKey() {
        if (!isDays(minimum.get())) return "cohort.form-wrong-minimum";
        if (!isDays(washout.get())) return "cohort.form-wrong-washout";
        if (!closing.get().isBlank() && closingDay() == null) return "cohort.form-wrong-closing";
        return censoring.get() == Censoring.CLOSING_DATE && closingDay() == null ? "cohort.form-closing-needed" : null;
    }

    private LocalDate closingDay() {
        return TypedDate.parse(closing.get()).orElse(null);
    }

    private static boolean isDays(String typed) {
        return typed.strip().matches("\\d{0,5}");
    }

    private static int whole(StringProperty typed) {
        return typed.get().isBlank() ? 0 : Integer.parseInt(typed.get().strip());
    }

    void onChange(Runnable action) {
        List.of(minimum, washout, closing).forEach(each -> each.subscribe((_, _) -> action.run()));
        censoring.subscribe((_, _) -> action.run());
    }
}
