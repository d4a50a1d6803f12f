package org.catamnesis.ui.patients;

import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Rooms;

/**
 * How one kind of line of a record is written, so that each can be corrected, taken back and put back.
 *
 * @param append adds a line that supersedes the row of that id, or none when it is null
 * @param takeBack takes a line back; gives the row that did
 */
record RowActions<T>(ToLongFunction<T> id, BiFunction<T, Long, T> append, ToLongFunction<T> takeBack) {

    static RowActions<Transplant> grafts(Rooms rooms) {
        return new RowActions<>(Transplant::id, rooms.transplants()::append, rooms.transplants()::takeBack);
    }

    static RowActions<Diagnosis> diagnoses(Rooms rooms) {
        return new RowActions<>(Diagnosis::id, rooms.diagnoses()::append, rooms.diagnoses()::takeBack);
    }

    static RowActions<ClinicalEvent> events(Rooms rooms) {
        return new RowActions<>(ClinicalEvent::id, rooms.events()::append, rooms.events()::takeBack);
    }

    static RowActions<PatientContact> contacts(Rooms rooms) {
        return new RowActions<>(PatientContact::id, rooms.contacts()::append, rooms.contacts()::takeBack);
    }
}
