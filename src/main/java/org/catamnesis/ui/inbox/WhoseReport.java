package org.catamnesis.ui.inbox;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Tasks;

/** Whose the report in review is, and how a person says so. */
final class WhoseReport {
    private static final int MOST = 8;
    private final Tasks tasks;
    private final Rooms rooms;
    private final Runnable chosen;
    private final ReadOnlyObjectWrapper<PatientChoice> choice = new ReadOnlyObjectWrapper<>(PatientChoice.NOBODY);
    private ReportHeader header = ReportHeader.NONE;

    /** @param chosen hears that a person chose another patient */
    WhoseReport(Tasks tasks, Rooms rooms, Runnable chosen) {
        this.tasks = tasks;
        this.rooms = rooms;
        this.chosen = chosen;
    }

    void begin(ReportHeader printed, PatientChoice suggested) {
        header = printed;
        choice.set(suggested);
    }

    ReadOnlyObjectProperty<PatientChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    Patient patient() {
        return choice.get().patient();
    }

    /** A person says that it is the one whom the header suggests, or the same one although it names another. */
    void confirm() {
        choice.set(choice.get().confirmed());
    }

    void choose(Patient patient) {
        choice.set(PatientChoice.chosen(header, patient));
        chosen.run();
    }

    /** Whether the header names somebody who may be new to the clinic. */
    boolean newcomer() {
        return patient() == null && !header.name().isBlank();
    }

    /** Adds the patient whom the header names. */
    void addNewcomer() {
        ReportHeader printed = header;
        tasks.run(() -> Newcomer.add(printed, rooms.directory()))
                .onSuccess(this::choose)
                .start();
    }

    List<Patient> search(String typed) {
        var index = rooms.directory().index();
        return typed.isBlank()
                ? List.of()
                : index.search(typed).stream().limit(MOST).toList();
    }
}
