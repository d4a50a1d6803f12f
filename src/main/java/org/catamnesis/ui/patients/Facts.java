package org.catamnesis.ui.patients;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Facts of a record, written into grids line by line. */
final class Facts {
    private final Words words;
    private final Consumer<Transplant> correctGraft;
    private final Consumer<ClinicalEvent> correctEvent;

    Facts(Words words, Consumer<Transplant> correctGraft, Consumer<ClinicalEvent> correctEvent) {
        this.words = words;
        this.correctGraft = correctGraft;
        this.correctEvent = correctEvent;
    }

    void person(GridPane grid, Patient patient) {
        Demographics who = patient.demographics();
        grid.getChildren().clear();
        fact(grid, "patients.name", who.name());
        fact(grid, "patients.mrn", patient.mrn());
        fact(
                grid,
                "patients.birth-date",
                who.birthDate() == null ? "" : who.birthDate().toString());
        fact(grid, "patients.phone", who.phone());
        fact(grid, "patient-form.address", who.address());
        fact(grid, "patient-form.note", who.note());
    }

    void grafts(GridPane grid, List<Transplant> grafts) {
        grid.getChildren().clear();
        for (Transplant graft : grafts) {
            String donor = graft.donorType() == null ? "" : words.now(Labels.donorKey(graft.donorType()));
            line(
                    grid,
                    plain(graft.day().toString()),
                    strong(words.now(
                            "patients.graft-number", words.now(Labels.key(graft.organ())), graft.graftNumber())),
                    plain(donor),
                    pen(() -> correctGraft.accept(graft)));
        }
        noneYet(grid, "record.no-transplants");
    }

    void events(GridPane grid, List<ClinicalEvent> events, List<Transplant> grafts) {
        grid.getChildren().clear();
        events.stream()
                .sorted(Comparator.comparing(ClinicalEvent::day).reversed())
                .forEach(event -> line(
                        grid,
                        plain(event.day().toString()),
                        quiet(day(event, grafts)),
                        strong(words.now(Labels.key(event.kind()))),
                        plain(join(event)),
                        quiet(event.detail()),
                        pen(() -> correctEvent.accept(event))));
        noneYet(grid, "record.no-events");
    }

    private static String day(ClinicalEvent event, List<Transplant> grafts) {
        return grafts.stream()
                .filter(graft -> !graft.day().isAfter(event.day()))
                .max(Comparator.comparing(Transplant::day))
                .map(graft -> Labels.day(graft.dayOf(event.day())))
                .orElse("");
    }

    private String join(ClinicalEvent event) {
        String subtype = event.subtype() == null ? "" : Labels.subtype(words, event.subtype());
        return event.grade() == null ? subtype : (subtype + "  " + event.grade()).strip();
    }

    private Node pen(Runnable correct) {
        return Icons.button(words, Material2OutlinedAL.EDIT, "record.correct", "", correct);
    }

    private void fact(GridPane grid, String key, String value) {
        if (value != null && !value.isEmpty()) {
            line(grid, quiet(words.now(key)), plain(value));
        }
    }

    private void noneYet(GridPane grid, String key) {
        if (grid.getChildren().isEmpty()) {
            line(grid, quiet(words.now(key)));
        }
    }

    private static void line(GridPane grid, Node... cells) {
        int row = grid.getChildren().isEmpty() ? 0 : grid.getRowCount();
        grid.addRow(row, cells);
    }

    private static Label plain(String text) {
        return new Label(text == null ? "" : text);
    }

    private static Label strong(String text) {
        return styled(text, "strong");
    }

    private static Label quiet(String text) {
        return styled(text, "quiet");
    }

    private static Label styled(String text, String style) {
        Label label = plain(text);
        label.getStyleClass().add(style);
        return label;
    }
}
