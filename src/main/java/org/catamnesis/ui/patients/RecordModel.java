package org.catamnesis.ui.patients;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Tasks;

/** A patient's record: who, which grafts, what happened; additions are appended. */
final class RecordModel {
    /** All of it as it was read at one time. */
    record Content(Patient patient, List<Transplant> grafts, List<ClinicalEvent> events) {}

    private final Tasks tasks;
    private final Rooms rooms;
    private final long patientId;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();

    /** @param changed hears of every change, so that the banner follows */
    RecordModel(Tasks tasks, Rooms rooms, long patientId, Runnable changed) {
        this.tasks = tasks;
        this.rooms = rooms;
        this.patientId = patientId;
        this.changed = changed;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    /** Why the last reading or addition failed. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    long patientId() {
        return patientId;
    }

    void read() {
        tasks.run(() -> new Content(
                        rooms.patients().find(patientId).orElseThrow(),
                        rooms.transplants().ofPatient(patientId),
                        rooms.events().ofPatient(patientId)))
                .onSuccess(content::set)
                .onProblem(problem::set)
                .start();
    }

    /** Adds a graft, or corrects the one whose id it has; 0 is the id of a new one. */
    void save(Transplant graft, Runnable then) {
        append(() -> rooms.transplants().append(graft, earlier(graft.id())), then);
    }

    /** Adds an event, or corrects the one whose id it has; 0 is the id of a new one. */
    void save(ClinicalEvent event, Runnable then) {
        append(() -> rooms.events().append(event, earlier(event.id())), then);
    }

    private static Long earlier(long id) {
        return id == 0 ? null : id;
    }

    private void append(Callable<?> addition, Runnable then) {
        problem.set(null);
        tasks.run(addition)
                .onSuccess(_ -> {
                    then.run();
                    read();
                    changed.run();
                })
                .onProblem(problem::set)
                .start();
    }
}
