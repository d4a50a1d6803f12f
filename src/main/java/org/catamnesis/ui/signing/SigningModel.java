package org.catamnesis.ui.signing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.catamnesis.followup.CareNews;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.WaitingPatient;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.LabResult;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.sign.SignModel;

/** Who has results that wait for a signature, what waits of the one that is chosen, and which tasks are open. */
final class SigningModel {
    static final int LONG_DAYS = 3;

    /** A patient of the list with the newest graft, null for none. */
    record Row(Patient patient, Transplant graft, WaitingPatient waiting) {}

    /** A task with whose it is. */
    record TaskRow(Patient patient, CareTask task) {}

    /** What waits of one patient. */
    record Chosen(Row row, ResultGrades grades, CareNews news) {}

    private record Read(List<Row> rows, List<TaskRow> tasks) {}

    private final Desk desk;
    private final Rooms rooms;
    private final Latest lists;
    private final Latest charts;
    private final SignModel sign;
    private final BooleanProperty longOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<TaskRow>> tasks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private List<Row> all = List.of();

    SigningModel(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        lists = desk.tasks().latest();
        charts = desk.tasks().latest();
        sign = new SignModel(desk, rooms, this::load);
        longOnly.subscribe(this::filter);
    }

    SignModel sign() {
        return sign;
    }

    /** Whether only those show that have waited for more than {@link #LONG_DAYS} days. */
    BooleanProperty longOnly() {
        return longOnly;
    }

    /** The most pressing first. */
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What is due first. */
    ReadOnlyObjectProperty<List<TaskRow>> tasks() {
        return tasks.getReadOnlyProperty();
    }

    /** Null while nobody is chosen. */
    ReadOnlyObjectProperty<Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    int total() {
        return all.size();
    }

    LocalDate today() {
        return LocalDate.now(rooms.clock());
    }

    LocalDateTime now() {
        return LocalDateTime.now(rooms.clock());
    }

    void load() {
        lists.run(this::read)
                .onSuccess(read -> {
                    all = read.rows();
                    tasks.set(read.tasks());
                    loaded.set(true);
                    filter();
                })
                .start();
    }

    private Read read() {
        if (rooms.directory().index().size() == 0) rooms.directory().load();
        Map<Long, Patient> known = new HashMap<>();
        for (Patient patient : rooms.directory().index().search("")) known.put(patient.id(), patient);
        Map<Long, Transplant> grafts = rooms.transplants().all().stream()
                .collect(Collectors.toMap(
                        Transplant::patientId,
                        Function.identity(),
                        (one, other) -> one.day().isAfter(other.day()) ? one : other));
        List<Row> waiting = WaitingPatient.of(rooms.signOffs().unsigned(), SigningModel::printed).stream()
                .filter(one -> known.containsKey(one.patientId()))
                .map(one -> new Row(known.get(one.patientId()), grafts.get(one.patientId()), one))
                .toList();
        List<TaskRow> open = rooms.careTasks().open().stream()
                .filter(task -> known.containsKey(task.patientId()))
                .map(task -> new TaskRow(known.get(task.patientId()), task))
                .toList();
        return new Read(waiting, open);
    }

    /** How the report alone lets a result stand; the target of a level is looked up once its patient is chosen. */
    private static org.catamnesis.lab.Flag printed(LabResult result) {
        return Interpretation.of(
                        result.measurement().value(),
                        result.measurement().interval(),
                        result.measurement().flag())
                .map(Interpretation::flag)
                .orElse(null);
    }

    private void filter() {
        rows.set(
                longOnly.get()
                        ? all.stream()
                                .filter(row -> row.waiting().longerThan(LONG_DAYS, now()))
                                .toList()
                        : all);
    }

    /** Null for nobody. */
    void choose(Row row) {
        Chosen before = chosen.get();
        boolean same = row != null
                && before != null
                && before.row().patient().id() == row.patient().id();
        // Until the record of the next one is read, no key may sign that of the one before.
        if (!same) {
            chosen.set(null);
            sign.clear();
        }
        if (row == null) return;
        charts.run(() -> {
                    long id = row.patient().id();
                    var grades = rooms.grades(rooms.charts().open(id));
                    var news = new CareNews(
                            rooms.signOffs().unsignedOf(id),
                            List.of(),
                            rooms.careTasks().ofPatient(id),
                            List.of());
                    return new Chosen(row, grades, news);
                })
                .onSuccess(read -> {
                    chosen.set(read);
                    sign.show(read.grades(), read.news().unsigned());
                })
                .start();
    }

    /** The patient was told and has repeated it. */
    void done(TaskRow row) {
        change(() -> rooms.careTasks().done(row.task(), null), "task.done");
    }

    void drop(TaskRow row, String reason) {
        change(() -> rooms.careTasks().drop(row.task(), reason), "task.dropped");
    }

    private void change(java.util.concurrent.Callable<CareTask> work, String saidKey) {
        desk.tasks()
                .run(work)
                .onSuccess(changed -> {
                    desk.notifications().good("signing.undo", () -> reopen(changed), saidKey);
                    load();
                })
                .onProblem(problem -> {
                    desk.notifications().problem(problem);
                    load();
                })
                .start();
    }

    private void reopen(CareTask task) {
        desk.tasks()
                .run(() -> rooms.careTasks().reopen(task))
                .onSuccess(_ -> load())
                .start();
    }

    Optional<Row> row(long patientId) {
        return rows.get().stream()
                .filter(row -> row.patient().id() == patientId)
                .findFirst();
    }
}
