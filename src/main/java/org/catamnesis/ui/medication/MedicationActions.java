package org.catamnesis.ui.medication;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Parent;
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
                .onSuccess(model::show)
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

    private void dose(DoseFormModel.Kind kind, Dosing current) {
        if (!doctor() || !ready()) return;
        var form = new DoseFormModel(kind, model.grades().chart(), current, interactions, model.today());
        var controller = new DoseFormController[1];
        controller[0] =
                new DoseFormController(desk.words(), form, () -> save(form, controller[0]), () -> page.cover(null));
        open(desk.views().load(FxmlView.DOSE_FORM, controller[0]));
        controller[0].focus();
    }

    private void open(Parent form) {
        page.cover(form);
    }

    private void save(DoseFormModel form, DoseFormController controller) {
        desk.tasks()
                .run(() -> rooms.dosings().apply(form.edit(rooms.dosings().newPlan())))
                .onSuccess(undo -> {
                    page.cover(null);
                    String key = switch (form.kind()) {
                        case START -> "medication.started";
                        case CHANGE -> "medication.changed";
                        case STOP -> "medication.stopped";
                    };
                    desk.notifications().good("results.undo", () -> undo(undo), key);
                    changed();
                })
                .onProblem(controller::failed)
                .start();
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
                .ifPresent(line -> target(new TargetOverride(
                        0,
                        patientId,
                        line.dosing().drug(),
                        limit(line.corridor(), true),
                        limit(line.corridor(), false),
                        line.corridor() == null ? "ng/mL" : line.corridor().unit(),
                        model.today(),
                        null,
                        null)));
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

    private void target(TargetOverride first) {
        if (!doctor() || !ready()) return;
        var controller = new TargetFormController[1];
        controller[0] = new TargetFormController(
                desk.words(), first, target -> save(target, controller[0]), () -> page.cover(null));
        open(desk.views().load(FxmlView.TARGET_FORM, controller[0]));
        controller[0].focus();
    }

    private void save(TargetOverride target, TargetFormController controller) {
        Long before = target.id() == 0 ? null : target.id();
        Optional<TargetOverride> was = model.grades().chart().targetOverrides().stream()
                .filter(one -> one.id() == target.id())
                .findFirst();
        desk.tasks()
                .run(() -> rooms.targetOverrides().append(target, before))
                .onSuccess(now -> {
                    page.cover(null);
                    Runnable undo = was.<Runnable>map(one ->
                                    () -> quietly(() -> rooms.targetOverrides().append(one, now.id())))
                            .orElse(() -> quietly(() -> rooms.targetOverrides().takeBack(now)));
                    desk.notifications().good("results.undo", undo, "medication.target-set");
                    changed();
                })
                .onProblem(controller::failed)
                .start();
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
        current().filter(_ -> nurse() && ready()).ifPresent(dosing -> {
            var controller = new SupplyFormController[1];
            controller[0] = new SupplyFormController(
                    desk.words(), dosing, model.today(), supply -> save(supply, controller[0]), () -> page.cover(null));
            open(desk.views().load(FxmlView.SUPPLY_FORM, controller[0]));
            controller[0].focus();
        });
    }

    private void save(DrugSupply supply, SupplyFormController controller) {
        desk.tasks()
                .run(() -> rooms.supplies().append(supply, null))
                .onSuccess(now -> {
                    page.cover(null);
                    desk.notifications()
                            .good(
                                    "results.undo",
                                    () -> quietly(() -> rooms.supplies().takeBack(now)),
                                    "medication.supply-recorded");
                    changed();
                })
                .onProblem(controller::failed)
                .start();
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

    private <T> void quietly(java.util.concurrent.Callable<T> work) {
        desk.tasks().run(work).onSuccess(_ -> changed()).start();
    }
}
