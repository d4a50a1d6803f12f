package org.catamnesis.ui.patients;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.PatientText;
import org.catamnesis.ui.common.Words;

/** The columns of the patient list. Rows have a fixed height and cells no listeners, so that 100,000 scroll. */
final class PatientTable {
    private final Words words;
    private final PatientsModel model;

    PatientTable(Words words, PatientsModel model) {
        this.words = words;
        this.model = model;
    }

    void fill(TableView<Patient> table) {
        add(table, "patients.name", 200, "strong", words.privacy()::name);
        add(table, "patients.pinyin", 216, "quiet", patient -> hidden(patient.pinyin()));
        add(
                table,
                "patients.sex",
                64,
                "",
                patient -> words.now(Labels.key(patient.demographics().sex())));
        add(
                table,
                "patients.age",
                56,
                "number",
                patient -> patient.ageOn(model.today()).isPresent()
                        ? String.valueOf(patient.ageOn(model.today()).getAsInt())
                        : "");
        add(
                table,
                "patients.birth-date",
                104,
                "",
                patient -> hidden(text(patient.demographics().birthDate())));
        add(table, "patients.mrn", 136, "", patient -> hidden(patient.mrn()));
        add(table, "patients.graft", 200, "", this::graft);
        add(table, "patients.day", 80, "number", this::day);
        add(
                table,
                "patients.phone",
                128,
                "quiet",
                patient -> hidden(text(patient.demographics().phone())));
        // A phone that answers stands among what was found, which takes its room while one types.
        table.getColumns().getLast().visibleProperty().bind(model.filter().isEmpty());
        add(
                table,
                "patients.found-by",
                220,
                "quiet",
                patient -> model.match(patient)
                        .map(match -> PatientText.match(words, match))
                        .orElse(""));
        table.getColumns().getLast().visibleProperty().bind(model.filter().isNotEmpty());
        words.messages().subscribe(table::refresh);
    }

    private String graft(Patient patient) {
        Transplant graft = model.newest(patient);
        return graft == null
                ? ""
                : words.now("patients.graft-number", words.now(Labels.key(graft.organ())), graft.graftNumber());
    }

    private String day(Patient patient) {
        var day = model.day(patient);
        return day.isPresent() ? Labels.day(day.getAsLong()) : "";
    }

    private String hidden(String identity) {
        return words.privacy().text(identity);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private void add(TableView<Patient> table, String key, double width, String style, Function<Patient, String> text) {
        var column = new TableColumn<Patient, Patient>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Patient patient, boolean empty) {
                super.updateItem(patient, empty);
                setText(empty || patient == null ? "" : text.apply(patient));
            }
        });
        table.getColumns().add(column);
    }
}
