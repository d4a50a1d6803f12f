package org.catamnesis.ui.patients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Tasks;
import org.catamnesis.ui.common.TypedDate;

/** Adding a patient, or correcting who one is. */
final class PatientFormModel {
    private final Tasks tasks;
    private final PatientDirectory directory;
    private final Clock clock;
    private final Patient seen;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Sex> sex = new SimpleObjectProperty<>();
    private final StringProperty birthDate = new SimpleStringProperty("");
    private final StringProperty mrn = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectBinding<String> missing =
            Bindings.createObjectBinding(this::findMissing, name, sex, birthDate, mrn);

    /** @param seen the patient as the form shows it; null to add one */
    PatientFormModel(Tasks tasks, PatientDirectory directory, Clock clock, Patient seen) {
        this.tasks = tasks;
        this.directory = directory;
        this.clock = clock;
        this.seen = seen;
        if (seen != null) {
            Demographics known = seen.demographics();
            name.set(known.name());
            sex.set(known.sex());
            birthDate.set(known.birthDate() == null ? "" : known.birthDate().toString());
            mrn.set(seen.mrn());
            phone.set(text(known.phone()));
            address.set(text(known.address()));
            note.set(text(known.note()));
        }
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Sex> sex() {
        return sex;
    }

    StringProperty birthDate() {
        return birthDate;
    }

    StringProperty mrn() {
        return mrn;
    }

    StringProperty phone() {
        return phone;
    }

    StringProperty address() {
        return address;
    }

    StringProperty note() {
        return note;
    }

    /** The number is given once; a correction does not change it. */
    boolean isNew() {
        return seen == null;
    }

    /** The key of what still keeps the form from being saved; null when nothing does. */
    ObjectBinding<String> missing() {
        return missing;
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Saves when nothing is missing; what was saved goes to {@code then}. */
    void save(Consumer<Patient> then) {
        if (missing.get() != null || busy.get()) {
            return;
        }
        Demographics typed = new Demographics(
                name.get().strip(), sex.get(), birth().orElse(null), given(phone), given(address), given(note));
        List<PatientIdentifier> numbers = mrn.get().isBlank()
                ? List.of()
                : List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn.get().strip()));
        busy.set(true);
        problem.set(null);
        tasks.run(() -> seen == null ? directory.add(typed, numbers) : directory.correct(seen, typed))
                .onSuccess(then)
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }

    private Optional<LocalDate> birth() {
        return TypedDate.parse(birthDate.get());
    }

    private String findMissing() {
        if (name.get().isBlank()) return "patient-form.missing-name";
        if (sex.get() == null) return "patient-form.missing-sex";
        if (!birthDate.get().isBlank() && birth().isEmpty()) return "patient-form.wrong-date";
        if (birth().isPresent() && birth().get().isAfter(LocalDate.now(clock))) return "patient-form.future-birth";
        if (mrn.get().isBlank()) return "patient-form.missing-mrn";
        return null;
    }

    private static String given(StringProperty typed) {
        return typed.get().isBlank() ? null : typed.get().strip();
    }

    private static String text(String known) {
        return known == null ? "" : known;
    }
}
