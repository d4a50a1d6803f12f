package org.catamnesis.ui.patients;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Words;

/** What happened to a patient: grafts, diagnoses, events, line by line. */
record CourseFacts(Words words) {
    private static final String APART = "   ";

    void grafts(GridPane grid, List<Transplant> grafts, Consumer<Transplant> correct, Consumer<Transplant> takeBack) {
        var facts = new FactGrid(words, grid);
        for (Transplant graft : grafts) {
            Label title = FactGrid.strong(
                    words.now("patients.graft-number", words.now(Labels.key(graft.organ())), graft.graftNumber()));
            var what = new VBox(title);
            String donor = GraftText.donor(words, graft);
            String operation = GraftText.operation(words, graft);
            Stream.of(donor, operation)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> what.getChildren().add(FactGrid.wrapped(FactGrid.plain(line))));
            if (donor.isEmpty() && operation.isEmpty()) {
                what.getChildren().add(FactGrid.quiet(words.now("record.no-details")));
            }
            facts.line(
                    FactGrid.fixed(FactGrid.plain(graft.day().toString())),
                    what,
                    facts.tools(() -> correct.accept(graft), () -> takeBack.accept(graft)));
        }
        if (grafts.isEmpty()) {
            facts.none("record.no-transplants");
        }
    }

    void diagnoses(
            GridPane grid, List<Diagnosis> diagnoses, Consumer<Diagnosis> correct, Consumer<Diagnosis> takeBack) {
        var facts = new FactGrid(words, grid);
        for (Diagnosis diagnosis : diagnoses) {
            facts.line(
                    FactGrid.fixed(FactGrid.plain(Objects.toString(diagnosis.day(), "—"))),
                    FactGrid.fixed(FactGrid.strong(diagnosis.code())),
                    FactGrid.wrapped(FactGrid.plain(diagnosis.name())),
                    facts.tools(() -> correct.accept(diagnosis), () -> takeBack.accept(diagnosis)));
        }
        if (diagnoses.isEmpty()) {
            facts.none("record.no-diagnoses");
        }
    }

    void events(
            GridPane grid, RecordContent content, Consumer<ClinicalEvent> correct, Consumer<ClinicalEvent> takeBack) {
        var facts = new FactGrid(words, grid);
        content.events().stream()
                .sorted(Comparator.comparing(ClinicalEvent::day).reversed())
                .forEach(event -> facts.line(
                        FactGrid.fixed(FactGrid.plain(event.day().toString())),
                        FactGrid.fixed(FactGrid.quiet(day(event, content.grafts()))),
                        FactGrid.fixed(FactGrid.strong(words.now(Labels.key(event.kind())))),
                        what(event),
                        facts.tools(() -> correct.accept(event), () -> takeBack.accept(event))));
        if (content.events().isEmpty()) {
            facts.none("record.no-events");
        }
    }

    private VBox what(ClinicalEvent event) {
        String known = Stream.of(
                        event.subtype() == null ? "" : Labels.subtype(words, event.subtype()),
                        Objects.toString(event.grade(), ""),
                        proven(event),
                        until(event))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(APART));
        var lines = new VBox();
        if (!known.isEmpty()) {
            lines.getChildren().add(FactGrid.wrapped(FactGrid.plain(known)));
        }
        if (event.detail() != null) {
            lines.getChildren().add(FactGrid.wrapped(FactGrid.quiet(event.detail())));
        }
        return lines;
    }

    private String proven(ClinicalEvent event) {
        if (event.biopsyProven() == null) {
            return "";
        }
        return words.now(event.biopsyProven() ? "record.biopsy-proven" : "record.not-biopsied");
    }

    private String until(ClinicalEvent event) {
        if (event.endDay() == null || event.endDay().equals(event.day())) {
            return "";
        }
        return words.now(
                event.kind() == EventKind.ADMISSION ? "record.discharged-on" : "record.until",
                event.endDay().toString());
    }

    private static String day(ClinicalEvent event, List<Transplant> grafts) {
        return grafts.stream()
                .filter(graft -> !graft.day().isAfter(event.day()))
                .max(Comparator.comparing(Transplant::day))
                .map(graft -> Labels.day(graft.dayOf(event.day())))
                .orElse("");
    }
}
