package org.catamnesis.ui.medication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.catamnesis.access.Operation;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.Interactions;
import org.catamnesis.medication.RegimenEdit;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;

/** What can be done about a regimen, each with a way back. */
final class MedicationActions implements DrugDetails.Wishes {
    private final Desk desk;
    private final Rooms rooms;
    private final long patientId;
    private final MedicationModel model;
    private final Interactions interactions = Interactions.shipped();
    private final Latest loads;
    private MedicationController page;
    private RegimenForm form;
    private Draft waiting;

    MedicationActions(Desk desk, Rooms rooms, long patientId, MedicationModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.patientId = patientId;
        this.model = model;
        loads = desk.tasks().latest();
    }

    void serve(MedicationController served) {
        page = served;
    }

    boolean doctor() {
        return rooms.session().may(Operation.CHANGE_REGIMEN);
    }

    boolean nurse() {
        return rooms.session().may(Operation.RECORD_VISITS);
    }

    void load() {
        loads.run(() -> new MedicationModel.Loaded(
                        rooms.charts().open(patientId), rooms.targetOverrides().prescribed(patientId)))
                .onSuccess(loaded -> {
                    model.show(loaded);
                    resumeForm();
                })
                .onProblem(_ -> model.failed())
                .start();
    }

    /** The banner over the section follows. */
    private void changed() {
        load();
        desk.navigator().go(new Place.Patient(patientId, "medication"));
    }

    void start() {
        dose(DoseFormModel.Kind.START, null);
    }

    void change() {
        current().ifPresent(dosing -> dose(DoseFormModel.Kind.CHANGE, dosing));
    }

    void stop() {
        current().ifPresent(dosing -> dose(DoseFormModel.Kind.STOP, dosing));
    }

    private Optional<Dosing> current() {
        return Optional.ofNullable(model.chosen().get())
                .filter(line -> line.state() != RegimenLine.State.STOPPED)
                .map(RegimenLine::dosing);
    }

    private boolean ready() {
        return model.grades() != null && !page.covered();
    }

    void dose(DoseFormModel.Kind kind, Dosing current) {
        if (!doctor() || !ready()) return;
        var typed = new DoseFormModel(kind, model.grades().chart(), current, interactions, model.today());
        var controller = new DoseFormController[1];
        controller[0] = new DoseFormController(desk.words(), typed, () -> save(typed, controller[0]), this::leave);
        open(controller[0], FxmlView.DOSE_FORM);
    }

    private void open(RegimenForm opened, FxmlView view) {
        form = opened;
        page.cover(desk.views().load(view, opened));
        opened.focus();
    }

    private void leave() {
        form = null;
        page.cover(null);
    }

    /** What stands in the form; empty when none is open. */
    Draft unsaved() {
        return form == null ? new Draft() : form.unsaved();
    }

    /** Opens the form again as soon as the regimen is there. */
    void resume(Draft draft) {
        waiting = draft.isEmpty() ? null : draft;
        resumeForm();
    }

    private void resumeForm() {
        if (waiting == null || model.grades() == null) return;
        Draft draft = waiting;
        waiting = null;
        RegimenDraft.of(draft).open(model.grades().chart(), this);
        if (form != null) form.resume(draft);
    }

    /** Writes what stands in the form, once however often it is asked for. */
    private <T> void once(RegimenForm saved, Callable<T> work, Consumer<T> then) {
        if (form != saved) return;
        form = null;
        desk.tasks()
                .run(work)
                .onSuccess(done -> {
                    page.cover(null);
                    then.accept(done);
                    changed();
                })
                .onProblem(why -> {
                    form = saved;
                    saved.failed(why);
                })
                .start();
    }

    private void save(DoseFormModel typed, DoseFormController controller) {
        once(controller, () -> rooms.dosings().apply(typed.edit(rooms.dosings().newPlan())), undo -> {
            String key = switch (typed.kind()) {
                case START -> "medication.started";
                case CHANGE -> "medication.changed";
                case STOP -> "medication.stopped";
            };
            desk.notifications().good("results.undo", () -> undo(undo), key);
        });
    }

    private void undo(RegimenEdit edit) {
        desk.tasks()
                .run(() -> rooms.dosings().apply(edit))
                .onSuccess(_ -> changed())
                .start();
    }

    /** Opens the form for a target of the patient's own. */
    void target() {
        Optional.ofNullable(model.chosen().get())
                .filter(line -> DrugCatalogue.shipped()
                        .named(line.dosing().drug())
                        .map(Drug::level)
                        .isPresent())
                .ifPresent(line -> newTarget(line.dosing().drug(), line.corridor()));
    }

    /** @param now the corridor that it takes the place of, null for none */
    void newTarget(String drug, Corridor.Step now) {
        target(new TargetOverride(
                0,
                patientId,
                drug,
                limit(now, true),
                limit(now, false),
                now == null ? "ng/mL" : now.unit(),
                model.today(),
                null,
                null));
    }

    private static double limit(Corridor.Step step, boolean low) {
        if (step == null) return 0;
        return low ? step.low() : step.high();
    }

    @Override
    public void end(TargetOverride target) {
        LocalDate today = model.today();
        LocalDate last = target.fromDay().isAfter(today) ? target.fromDay() : today;
        target(new TargetOverride(
                target.id(),
                patientId,
                target.drug(),
                target.low(),
                target.high(),
                target.unit(),
                target.fromDay(),
                last,
                target.reason()));
    }

    void target(TargetOverride first) {
        if (!doctor() || !ready()) return;
        var controller = new TargetFormController[1];
        controller[0] =
                new TargetFormController(desk.words(), first, target -> save(target, controller[0]), this::leave);
        open(controller[0], FxmlView.TARGET_FORM);
    }

    private void save(TargetOverride target, TargetFormController controller) {
        Long before = target.id() == 0 ? null : target.id();
        Optional<TargetOverride> was = model.grades().chart().targetOverrides().stream()
                .filter(one -> one.id() == target.id())
                .findFirst();
        once(controller, () -> rooms.targetOverrides().append(target, before), now -> {
            Runnable undo = was.<Runnable>map(one ->
                            () -> quietly(() -> rooms.targetOverrides().append(one, now.id())))
                    .orElse(() -> quietly(() -> rooms.targetOverrides().takeBack(now)));
            desk.notifications().good("results.undo", undo, "medication.target-set");
        });
    }

    @Override
    public void takeBack(TargetOverride target) {
        desk.tasks()
                .run(() -> rooms.targetOverrides().takeBack(target))
                .onSuccess(row -> {
                    desk.notifications()
                            .good(
                                    "results.undo",
                                    () -> quietly(() -> rooms.targetOverrides().append(target, row)),
                                    "record.taken-back");
                    changed();
                })
                .start();
    }

    /** Opens the form for a supply of the chosen drug. */
    void supply() {
        current().ifPresent(this::supply);
    }

    void supply(Dosing dosing) {
        if (!nurse() || !ready()) return;
        var controller = new SupplyFormController[1];
        controller[0] = new SupplyFormController(
                desk.words(), dosing, model.today(), supply -> save(supply, controller[0]), this::leave);
        open(controller[0], FxmlView.SUPPLY_FORM);
    }

    private void save(DrugSupply supply, SupplyFormController controller) {
        once(
                controller,
                () -> rooms.supplies().append(supply, null),
                now -> desk.notifications()
                        .good(
                                "results.undo",
                                () -> quietly(() -> rooms.supplies().takeBack(now)),
                                "medication.supply-recorded"));
    }

    @Override
    public void takeBack(DrugSupply supply) {
        desk.tasks()
                .run(() -> rooms.supplies().takeBack(supply))
                .onSuccess(row -> {
                    desk.notifications()
                            .good(
                                    "results.undo",
                                    () -> quietly(() -> rooms.supplies().append(supply, row)),
                                    "record.taken-back");
                    changed();
                })
                .start();
    }

    private <T> void quietly(Callable<T> work) {
        desk.tasks().run(work).onSuccess(_ -> changed()).start();
    }
}
