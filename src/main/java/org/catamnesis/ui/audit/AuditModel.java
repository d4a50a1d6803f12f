package org.catamnesis.ui.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEntry;
import org.catamnesis.access.AuditEntryStore;
import org.catamnesis.access.AuditFilter;
import org.catamnesis.access.Verified;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Tasks;
import org.catamnesis.ui.common.TypedDate;

/** What of the audit trail is asked for, and the lines that answer. */
final class AuditModel {
    enum State {
        LOADING,
        FAILED,
        NOTHING,
        READY
    }

    private final Tasks tasks;
    private final Latest latest;
    private final AuditEntryStore entries;
    private final Function<String, Set<Long>> patients;
    private final StringProperty patient = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<Long> account = new SimpleObjectProperty<>();
    private final ObjectProperty<Action> action = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<AuditLines> lines = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Map<Long, String>> names = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Verified> verified = new ReadOnlyObjectWrapper<>();
    private final Callable<Verified> verification;
    private int wanted;

    private record Answer(Map<Long, String> names, AuditFilter filter, AuditEntryStore.Standing standing) {}

    /**
     * @param patients finds records by what was typed
     * @param verification goes through the whole clinic
     */
    AuditModel(
            Tasks tasks,
            AuditEntryStore entries,
            Function<String, Set<Long>> patients,
            Callable<Verified> verification) {
        this.verification = verification;
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.entries = entries;
        this.patients = patients;
        for (Observable field : List.of(patient, from, to, account, action)) field.addListener(_ -> soon());
    }

    StringProperty patient() {
        return patient;
    }

    /** The first day; whatever is no date counts as nothing typed. */
    StringProperty from() {
        return from;
    }

    StringProperty to() {
        return to;
    }

    ObjectProperty<Long> account() {
        return account;
    }

    ObjectProperty<Action> action() {
        return action;
    }

    /** Newest first; the lines of before stay until newer ones are there. */
    ReadOnlyObjectProperty<AuditLines> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Who everybody is. */
    ReadOnlyObjectProperty<Map<Long, String>> names() {
        return names.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** What the last verification found; null before. */
    ReadOnlyObjectProperty<Verified> verified() {
        return verified.getReadOnlyProperty();
    }

    void verify() {
        verified.set(null);
        tasks.run(verification)
                .titled("audit.verifying")
                .onSuccess(done -> {
                    verified.set(done);
                    load();
                })
                .start();
    }

    AuditFilter filter() {
        String typed = patient.get().strip();
        return new AuditFilter(
                typed.isEmpty() ? null : patients.apply(typed),
                account.get(),
                day(from.get()),
                day(to.get()),
                action.get());
    }

    void clear() {
        patient.set("");
        from.set("");
        to.set("");
        account.set(null);
        action.set(null);
    }

    void load() {
        AuditFilter filter = filter();
        latest.run(() -> new Answer(entries.names(), filter, entries.standing(filter)))
                .onSuccess(this::show)
                .onProblem(failed -> {
                    problem.set(failed);
                    state.set(State.FAILED);
                })
                .start();
    }

    private void soon() {
        int now = ++wanted;
        tasks.later(Duration.millis(150), () -> {
            if (now == wanted) load();
        });
    }

    private void show(Answer answer) {
        problem.set(null);
        names.set(answer.names());
        lines.set(new AuditLines(answer.standing().count(), (page, then) -> read(answer, page, then)));
        state.set(answer.standing().count() == 0 ? State.NOTHING : State.READY);
    }

    private void read(Answer answer, int page, Consumer<List<AuditEntry>> then) {
        tasks.run(() -> entries.page(answer.filter(), answer.standing(), page * AuditLines.PAGE, AuditLines.PAGE))
                .onSuccess(then)
                .onProblem(failed -> {
                    problem.set(failed);
                    state.set(State.FAILED);
                })
                .start();
    }

    private static LocalDate day(String typed) {
        return TypedDate.parse(typed).orElse(null);
    }
}
