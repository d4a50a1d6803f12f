package org.catamnesis.ui.results;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.catamnesis.access.Operation;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.BaselineOverride;
import org.catamnesis.lab.LabResult;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;

/** Sets the baseline creatinine of a patient by hand, or gives way to the computed one again; both have a way back. */
final class BaselineActions {
    static final String INDICATOR = "CREA-BASELINE";
    private static final String CREATININE = "CREA";
    private static final String USUAL_UNIT = "μmol/L";
    private final Desk desk;
    private final Rooms rooms;
    private final long patientId;
    private final ResultsModel model;
    private final Runnable changed;
    private ResultsController page;
    private BaselineFormController form;

    /** @param changed what to do once it is another */
    BaselineActions(Desk desk, Rooms rooms, long patientId, ResultsModel model, Runnable changed) {
        this.desk = desk;
        this.rooms = rooms;
        this.patientId = patientId;
        this.model = model;
        this.changed = changed;
    }

    void serve(ResultsController served) {
        page = served;
    }

    boolean may() {
        return rooms.session().may(Operation.CHANGE_REGIMEN);
    }

    /** The one that a doctor set last; empty while the computed one counts. */
    Optional<BaselineOverride> own() {
        if (model.grades() == null) return Optional.empty();
        return model.grades().chart().baselines().stream()
                .filter(one -> one.analyte().equals(CREATININE))
                .max(Comparator.comparing(BaselineOverride::fromDay).thenComparing(BaselineOverride::id));
    }

    /** Opens the form. */
    void set() {
        if (!may() || model.grades() == null || page.covered()) return;
        LocalDate today = LocalDate.now(rooms.clock());
        Analyte analyte = rooms.catalogue().byCode(CREATININE).orElseThrow();
        var first = BaselineOverride.of(patientId, CREATININE, 0, unit(), today, null);
        form = new BaselineFormController(desk.words(), analyte, first, today, this::save, this::leave);
        page.cover(desk.views().load(FxmlView.BASELINE_FORM, form));
        form.focus();
    }

    /** As the newest report prints it. */
    private String unit() {
        List<LabResult> all = model.grades().chart().results(CREATININE);
        return all.isEmpty() || all.getLast().measurement().unit() == null
                ? USUAL_UNIT
                : all.getLast().measurement().unit();
    }

    private void leave() {
        form = null;
        page.cover(null);
    }

    /** What stands in the form; empty when it is not open. */
    Draft unsaved() {
        return form == null ? new Draft() : form.unsaved();
    }

    void resume(Draft draft) {
        set();
        if (form != null) form.resume(draft);
    }

    private void save(BaselineOverride baseline) {
        if (form == null) return;
        BaselineFormController saved = form;
        form = null;
        desk.tasks()
                .run(() -> rooms.baselines().append(baseline, null))
                .onSuccess(now -> {
                    page.cover(null);
                    said("baseline.was-set", () -> rooms.baselines().takeBack(now));
                })
                .onProblem(why -> {
                    form = saved;
                    saved.failed(why);
                })
                .start();
    }

    /** Lets the computed one count again. */
    void takeBack() {
        own().filter(_ -> may())
                .ifPresent(own -> desk.tasks()
                        .run(() -> rooms.baselines().takeBack(own))
                        .onSuccess(row -> said(
                                "record.taken-back", () -> rooms.baselines().append(own, row)))
                        .start());
    }

    private void said(String key, Callable<?> back) {
        desk.notifications().good("results.undo", () -> quietly(back), key);
        changed.run();
    }

    private <T> void quietly(Callable<T> work) {
        desk.tasks().run(work).onSuccess(_ -> changed.run()).start();
    }
}
