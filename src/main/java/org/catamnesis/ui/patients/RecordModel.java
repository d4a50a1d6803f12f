package org.catamnesis.ui.patients;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;

/** A patient's record: who, which grafts, what happened; every change is appended and can be undone. */
final class RecordModel {
    private final Desk desk;
    private final Rooms rooms;
    private final long patientId;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<RecordContent> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();

    /** @param changed hears of every change, so that the banner follows */
    RecordModel(Desk desk, Rooms rooms, long patientId, Runnable changed) {
        this.desk = desk;
        this.rooms = rooms;
        this.patientId = patientId;
        this.changed = changed;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<RecordContent> content() {
        return content.getReadOnlyProperty();
    }

    /** Why the last reading or change in the page itself failed. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    long patientId() {
        return patientId;
    }

    void read() {
        desk.tasks()
                .run(() -> RecordContent.read(rooms, patientId))
                .onSuccess(content::set)
                .onProblem(problem::set)
                .start();
    }

    /** Something about the patient changed: numbers and contacts are found by, and the banner follows. */
    void refresh() {
        problem.set(null);
        desk.tasks()
                .run(() -> {
                    rooms.directory().refresh(patientId);
                    return RecordContent.read(rooms, patientId);
                })
                .onSuccess(content::set)
                .onProblem(problem::set)
                .start();
        changed.run();
    }

    /**
     * Adds a line or corrects one.
     *
     * @param before the line as it was; null for a new one
     */
    <T> void save(RowActions<T> actions, T now, T before, Runnable then, Consumer<ProblemException> failed) {
        Long earlier = before == null ? null : actions.id().applyAsLong(before);
        desk.tasks()
                .run(() -> actions.append().apply(now, earlier))
                .onSuccess(added -> {
                    then.run();
                    long id = actions.id().applyAsLong(added);
                    if (before == null) {
                        told("record.added", () -> takeBackQuietly(actions, added));
                    } else {
                        told("record.corrected", () -> put(actions, before, id));
                    }
                    refresh();
                })
                .onProblem(failed)
                .start();
    }

    /** Takes a line back, which can be undone. */
    <T> void takeBack(RowActions<T> actions, T wrong) {
        desk.tasks()
                .run(() -> actions.takeBack().applyAsLong(wrong))
                .onSuccess(id -> {
                    told("record.taken-back", () -> put(actions, wrong, id));
                    refresh();
                })
                .onProblem(problem::set)
                .start();
    }

    void add(PatientIdentifier number, Runnable then) {
        change(() -> rooms.identifiers().add(patientId, number), () -> {
            then.run();
            told("record.added", () -> change(() -> rooms.identifiers().remove(patientId, number), () -> {}));
        });
    }

    void remove(PatientIdentifier number) {
        change(() -> rooms.identifiers().remove(patientId, number), () -> {
            told("record.taken-back", () -> change(() -> rooms.identifiers().add(patientId, number), () -> {}));
        });
    }

    private void told(String key, Runnable undo) {
        desk.notifications().good("results.undo", undo, key);
    }

    private <T> void takeBackQuietly(RowActions<T> actions, T added) {
        change(
                () -> {
                    var _ = actions.takeBack().applyAsLong(added);
                },
                () -> {});
    }

    private <T> void put(RowActions<T> actions, T line, long supersedes) {
        change(
                () -> {
                    var _ = actions.append().apply(line, supersedes);
                },
                () -> {});
    }

    private void change(Runnable work, Runnable then) {
        desk.tasks()
                .run(() -> {
                    work.run();
                    return patientId;
                })
                .onSuccess(_ -> {
                    then.run();
                    refresh();
                })
                .onProblem(problem::set)
                .start();
    }
}
