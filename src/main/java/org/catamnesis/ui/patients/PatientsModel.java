package org.catamnesis.ui.patients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.patient.SearchMatch;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Tasks;

/** The list of patients: what is typed, who matches, and each one's newest graft. */
final class PatientsModel {
    enum State {
        LOADING,
        FAILED,
        NOBODY_YET,
        NOBODY_MATCHES,
        READY
    }

    private final Tasks tasks;
    private final Latest latest;
    private final PatientDirectory directory;
    private final TransplantStore transplants;
    private final Clock clock;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Patient>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private Map<Long, Transplant> newest = Map.of();
    private boolean namesAreOpen;

    PatientsModel(Tasks tasks, PatientDirectory directory, TransplantStore transplants, Clock clock) {
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.directory = directory;
        this.transplants = transplants;
        this.clock = clock;
        filter.subscribe(_ -> search());
    }

    StringProperty filter() {
        return filter;
    }

    /** Who matches, best first; results stay while newer ones are looked up. */
    ReadOnlyObjectProperty<List<Patient>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the names did not open. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** All patients of the clinic. */
    int total() {
        return directory.index().size();
    }

    /** What of the patient answers to the filter, where it is not the name. */
    Optional<SearchMatch> match(Patient patient) {
        return directory.index().match(patient, filter.get());
    }

    Transplant newest(Patient patient) {
        return newest.get(patient.id());
    }

    /** Days since the newest graft. */
    OptionalLong day(Patient patient) {
        Transplant graft = newest(patient);
        return graft == null ? OptionalLong.empty() : OptionalLong.of(graft.dayOf(today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Opens the names when they are not open yet, and looks again at what may have changed. */
    void load() {
        problem.set(null);
        tasks.run(() -> {
                    if (directory.index().size() == 0) {
                        directory.load();
                    }
                    return transplants.all().stream()
                            .collect(
                                    Collectors.toMap(Transplant::patientId, Function.identity(), PatientsModel::later));
                })
                .onSuccess(grafts -> {
                    namesAreOpen = true;
                    newest = grafts;
                    search();
                })
                .onProblem(failed -> {
                    problem.set(failed);
                    state.set(State.FAILED);
                })
                .start();
    }

    private void search() {
        if (!namesAreOpen) {
            return;
        }
        String wanted = filter.get();
        latest.run(() -> directory.index().search(wanted))
                .onSuccess(found -> {
                    rows.set(found);
                    state.set(
                            !found.isEmpty()
                                    ? State.READY
                                    : wanted.isBlank() ? State.NOBODY_YET : State.NOBODY_MATCHES);
                })
                .start();
    }

    private static Transplant later(Transplant one, Transplant other) {
        return one.day().isAfter(other.day()) ? one : other;
    }
}
