package org.catamnesis.ui.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultHistoryStore;
import org.catamnesis.lab.ResultVersion;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.move.MoveChoice;
import org.catamnesis.ui.common.move.MovePage;

/** What can be done with results: type in, correct, take back, each with a way back; open the report. */
final class ResultsActions {
    private final Desk desk;
    private final Rooms rooms;
    private final long patientId;
    private final ResultsModel model;
    private final ResultHistoryStore history;
    private final Latest loads;
    private final Latest histories;
    private final BaselineActions baseline;
    private ResultsController controller;
    private EntryModel entry;
    private Draft waiting;

    ResultsActions(Desk desk, Rooms rooms, long patientId, ResultsModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.patientId = patientId;
        this.model = model;
        history = new ResultHistoryStore(rooms.session());
        loads = desk.tasks().latest();
        histories = desk.tasks().latest();
        baseline = new BaselineActions(desk, rooms, patientId, model, this::load);
    }

    void serve(ResultsController served) {
        controller = served;
        baseline.serve(served);
    }

    BaselineActions baseline() {
        return baseline;
    }

    void load() {
        loads.run(this::sheet)
                .onSuccess(sheet -> {
                    model.show(sheet);
                    resumeForm();
                })
                .onProblem(_ -> model.failed())
                .start();
    }

    private Sheet sheet() {
        return Sheet.of(rooms.grades(rooms.charts().open(patientId)))
                .signed(rooms.signOffs().ofPatient(patientId));
    }

    /** What the result superseded, read away from the window. */
    void history(LabResult result, Consumer<List<ResultVersion>> then) {
        histories.run(() -> history.of(result.id())).onSuccess(then).start();
    }

    /** Opens the report that a result was read from. */
    void source(LabResult result) {
        Place.source(result).ifPresent(desk.navigator()::go);
    }

    /** Opens the form for new results. */
    void add() {
        form(null);
    }

    /** Opens the form for the chosen result. */
    void correct() {
        model.result().ifPresent(this::form);
    }

    /** What stands in the form; empty when none is open. */
    Draft unsaved() {
        Draft begun = baseline.unsaved();
        if (!begun.isEmpty()) return new Draft().put("baseline", begun.text());
        if (entry == null || !controller.covered()) return new Draft();
        return new Draft()
                .put("typed", entry.unsaved().text())
                .put(
                        "corrects",
                        entry.corrected()
                                .map(result -> String.valueOf(result.id()))
                                .orElse(null));
    }

    /** Opens the form again as soon as the results are there. */
    void resume(Draft draft) {
        waiting = draft.isEmpty() ? null : draft;
        resumeForm();
    }

    private void resumeForm() {
        if (waiting == null || model.grades() == null) return;
        Draft draft = waiting;
        waiting = null;
        Optional<String> begun = draft.get("baseline");
        if (begun.isPresent()) {
            baseline.resume(Draft.of(begun.get()));
            return;
        }
        form(draft.get("corrects").map(Long::parseLong).flatMap(this::result).orElse(null));
        if (entry != null)
            entry.resume(Draft.of(draft.get("typed").orElse("")), desk.words().language());
    }

    private Optional<LabResult> result(long id) {
        return model.grades().chart().results().stream()
                .filter(result -> result.id() == id)
                .findFirst();
    }

    private void form(LabResult corrected) {
        if (model.grades() == null || controller.covered()) {
            return;
        }
        entry = new EntryModel(
                rooms.catalogue(),
                rooms.clock(),
                model.grades().chart(),
                corrected,
                desk.words().language());
        var form = new EntryController(
                desk.words(), entry, results -> save(corrected, results), () -> controller.cover(null));
        controller.cover(desk.views().load(FxmlView.RESULT_ENTRY, form));
        form.focus();
    }

    /** Opens the calculation sheet. */
    void calculate() {
        if (model.grades() == null || controller.covered()) return;
        LocalDate today = LocalDate.now(rooms.clock());
        var sheet = new CalculationController(desk, model.grades(), today, () -> controller.cover(null));
        controller.cover(desk.views().load(FxmlView.CALCULATION, sheet));
        sheet.focus();
    }

    private void save(LabResult corrected, List<LabResult> results) {
        if (corrected == null) {
            desk.tasks()
                    .run(() -> rooms.results().append(results))
                    .onSuccess(this::added)
                    .start();
        } else {
            desk.tasks()
                    .run(() -> rooms.results().correct(corrected.id(), results.getFirst()))
                    .onSuccess(right -> corrected(corrected, right))
                    .start();
        }
    }

    private void added(List<LabResult> added) {
        controller.cover(null);
        desk.notifications().good("results.undo", () -> takeBackAll(added), "results.added", added.size());
        load();
    }

    private void corrected(LabResult wrong, LabResult right) {
        controller.cover(null);
        desk.notifications().good("results.undo", () -> put(right, wrong), "results.corrected");
        load();
    }

    private void put(LabResult now, LabResult wanted) {
        desk.tasks()
                .run(() -> rooms.results().correct(now.id(), wanted))
                .onSuccess(_ -> load())
                .start();
    }

    private void takeBackAll(List<LabResult> added) {
        desk.tasks()
                .run(() -> {
                    added.forEach(rooms.results()::takeBack);
                    return added.size();
                })
                .onSuccess(number -> {
                    desk.notifications().good("results.taken-back", number);
                    load();
                })
                .start();
    }

    /** Takes the chosen result back; it can be put back. */
    void takeBack() {
        model.result()
                .ifPresent(result -> desk.tasks()
                        .run(() -> {
                            rooms.results().takeBack(result);
                            return result;
                        })
                        .onSuccess(_ -> {
                            desk.notifications().good("results.undo", () -> putBack(result), "results.taken-back", 1);
                            load();
                        })
                        .start());
    }

    /** Gives the chosen result, its sample or its document to the patient whose they are. */
    void move() {
        model.result().filter(_ -> !controller.covered()).ifPresent(result -> {
            List<LabResult> all = model.grades().chart().results();
            List<MoveChoice> choices = new ArrayList<>();
            choices.add(choice("move.result", List.of(result)));
            List<LabResult> sample = all.stream()
                    .filter(one ->
                            one.sampling().equals(result.sampling()) && Objects.equals(document(one), document(result)))
                    .toList();
            if (sample.size() > 1) {
                choices.add(choice("move.sample", sample));
            }
            if (document(result) != null) {
                List<LabResult> read = all.stream()
                        .filter(one -> document(result).equals(document(one)))
                        .toList();
                choices.add(choice("move.document", read));
            }
            var page = new MovePage(
                    desk,
                    rooms,
                    patientId,
                    choices,
                    _ -> {
                        controller.cover(null);
                        load();
                    },
                    () -> controller.cover(null));
            controller.cover(page.root());
            page.focus();
        });
    }

    private MoveChoice choice(String key, List<LabResult> results) {
        return new MoveChoice(key, results.size(), (to, reason) -> rooms.moves().move(results, to, reason));
    }

    private static Long document(LabResult result) {
        return result.source() == null ? null : result.source().documentId();
    }

    private void putBack(LabResult result) {
        desk.tasks()
                .run(() -> rooms.results().append(List.of(result)))
                .onSuccess(_ -> load())
                .start();
    }
}
