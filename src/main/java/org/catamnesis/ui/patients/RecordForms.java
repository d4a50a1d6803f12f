package org.catamnesis.ui.patients;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.Parent;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Covered;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;

/** Opens the forms of a record in its place; each for a new line when it is given none. */
final class RecordForms {
    private final Desk desk;
    private final Rooms rooms;
    private final RecordModel model;
    private RecordController page;
    private String opened = "";

    RecordForms(Desk desk, Rooms rooms, RecordModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
    }

    void serve(RecordController served) {
        page = served;
    }

    /** Which form is open and about which line, such as {@code graft 123}; empty when none is. */
    String opened() {
        return page.covered() ? opened : "";
    }

    /** Opens that form again, for a new line where the one that it was about is gone. */
    void reopen(String name) {
        String[] parts = name.split(" ");
        long id = parts.length < 2 ? 0 : Long.parseLong(parts[1]);
        RecordContent content = model.content().get();
        switch (parts[0]) {
            case "person" -> person();
            case "graft" -> graft(line(content.grafts(), Transplant::id, id));
            case "diagnosis" -> diagnosis(line(content.diagnoses(), Diagnosis::id, id));
            case "event" -> event(line(content.events(), ClinicalEvent::id, id));
            case "contact" -> contact(line(content.contacts(), PatientContact::id, id));
            case "merge" -> merge();
            default -> {}
        }
    }

    private static <T> T line(List<T> lines, ToLongFunction<T> idOf, long id) {
        return lines.stream()
                .filter(line -> idOf.applyAsLong(line) == id)
                .findFirst()
                .orElse(null);
    }

    private void open(String form, long id, Parent view) {
        opened = form + ' ' + id;
        page.cover(view);
    }

    private Parent covered(Parent form) {
        return Covered.over(desk.words(), form);
    }

    void person() {
        var form = new PatientFormModel(
                desk.tasks(),
                rooms.directory(),
                rooms.clock(),
                model.content().get().patient());
        var controller = new PatientFormController(
                desk.words(),
                form,
                _ -> {
                    close();
                    desk.notifications().good("patients.corrected");
                    model.refresh();
                },
                this::close);
        open("person", 0, covered(desk.views().load(FxmlView.PATIENT_FORM, controller)));
        controller.focus();
    }

    void graft(Transplant before) {
        var form = new GraftFormController(desk.words(), model, RowActions.grafts(rooms), before, this::close);
        open("graft", before == null ? 0 : before.id(), desk.views().load(FxmlView.GRAFT_FORM, form));
        form.focus();
    }

    void diagnosis(Diagnosis before) {
        var form = new DiagnosisFormController(desk.words(), model, RowActions.diagnoses(rooms), before, this::close);
        open("diagnosis", before == null ? 0 : before.id(), desk.views().load(FxmlView.DIAGNOSIS_FORM, form));
        form.focus();
    }

    void event(ClinicalEvent before) {
        var form = new EventFormController(desk.words(), model, RowActions.events(rooms), before, this::close);
        open("event", before == null ? 0 : before.id(), desk.views().load(FxmlView.EVENT_FORM, form));
        form.focus();
    }

    void contact(PatientContact before) {
        var form = new ContactFormController(desk.words(), model, RowActions.contacts(rooms), before, this::close);
        open("contact", before == null ? 0 : before.id(), covered(desk.views().load(FxmlView.CONTACT_FORM, form)));
        form.focus();
    }

    void merge() {
        var form = new MergeController(desk, rooms, model, this::close);
        open("merge", 0, covered(desk.views().load(FxmlView.MERGE, form)));
        form.focus();
    }

    private void close() {
        page.cover(null);
    }
}
